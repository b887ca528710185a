import type { Dataset } from '@hedui/core'
import { asApproved, decideBatch } from '@hedui/core/decide'
import { dibaoRural, parameters } from '@hedui/programmes-cn'

export function asTheyWereApproved(county: Dataset, month: string) {
  const supposed = asApproved(county, { month, rolls: ['dibao.rural', 'dibao.edge'] })
  const asOf = `${month}-28`
  return decideBatch(supposed, dibaoRural, { asOf, month, parameters, without: ['dibao.urban'] })
}
