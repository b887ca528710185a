import type { Dataset } from '@hedui/core'
import { dueForReview, review, verifyClaims } from '@hedui/core/decide'
import { claims, dibaoRural, parameters, reviewCycles } from '@hedui/programmes-cn'

const roll = [{ id: 'home:0', programme: 'dibao.rural', cycle: 'variable', lastOn: '2024-03-01' }]
export const due = dueForReview(roll, { cycles: reviewCycles, until: '2024-09-30' })

export const wholeRoll = (county: Dataset) =>
  review(county, dibaoRural, { asOf: '2024-09-30', parameters }).counts

export const isOnDibao = (county: Dataset, person: string) =>
  verifyClaims(county, person, [claims.onDibao(true, '2024-09')], { asOf: '2024-09-30' })
