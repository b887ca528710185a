import type { Dataset } from '@hedui/core'
import { simulate, supposing } from '@hedui/core/decide'
import { dibaoRural, parameters } from '@hedui/programmes-cn'

export function raise(county: Dataset, standardFen: number) {
  const before = { programme: dibaoRural, parameters }
  const after = supposing(before, { 'dibao.standard': standardFen })
  return simulate(county, { before, after }, { asOf: '2024-09-30' }).totals
}
