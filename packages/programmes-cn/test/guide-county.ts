import type { Dataset } from '@hedui/core'
import { decideBatch } from '@hedui/core/decide'
import { dibaoRural, parameters } from '@hedui/programmes-cn'

export function everybody(dataset: Dataset) {
  const batch = decideBatch(dataset, dibaoRural, { asOf: '2024-09-30', parameters })
  const [first] = batch // { id, result, amountFen, amountBoundsFen }
  return { batch, argument: first && batch.decision(first.id) }
}
