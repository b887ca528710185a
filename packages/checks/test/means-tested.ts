import type { HostRecord } from '@hedui/core'
import { type CheckCase, idOf } from '@hedui/testing'

export const [who, wife] = [idOf(1), idOf(2)]

/** Support of one destitute person for September 2025. */
export const paid = (more: HostRecord = {}): HostRecord => ({
  beneficiary: who,
  name: '张三',
  programme: 'tekun',
  layer: 'settled',
  month: '2025-09',
  amount: 80_000,
  ...more,
})
export const member = (person: string, more: HostRecord = {}): HostRecord => ({
  person,
  household: 'dibao:1',
  programmeClass: 'dibao',
  month: '2025-09',
  counted: true,
  income: 0,
  ...more,
})
/** A household whose head is the wife. */
export const household = (members: readonly HostRecord[], more: HostRecord = {}) => ({
  membership: [...members],
  'payment@payment': [
    paid({ beneficiary: wife, name: '李四', programme: 'dibao.rural', household: 'dibao:1', ...more }),
  ],
})

type Given = CheckCase['given']

/** Cases that every check on means has alike, given what `who` is found with. */
export const meansTestedCases = (found: Given & object): CheckCase[] => {
  const alone = (more: HostRecord) => ({ ...found, 'payment@payment': [paid(more)] })
  return [
    {
      name: 'a counted member of a household',
      given: { ...found, ...household([member(wife), member(who)]) },
      finds: [{ programme: 'dibao.rural', amountAtRisk: { fen: 80_000, basis: 'upper-bound' } }],
    },
    {
      name: 'a member who is not counted',
      given: { ...found, ...household([member(wife), member(who, { counted: false })]) },
      silent: true,
    },
    {
      name: 'a member of whom it is not known whether he is counted',
      given: { ...found, ...household([member(wife), member(who, { counted: null })]) },
      undetermined: true,
    },
    { name: 'an allowance without a means test', given: alone({ programme: 'old-age' }), silent: true },
    {
      name: 'an allowance that the locality examines',
      given: alone({ programme: 'old-age' }),
      options: { programmes: ['old-age'] },
      finds: [{}],
    },
    { name: 'nobody knows which programme', given: alone({ programme: null }), undetermined: true },
    { name: 'a roll not yet sent', given: alone({ layer: 'declared' }), silent: true },
    {
      name: 'a roll not yet sent, where rolls are examined',
      given: alone({ layer: 'declared' }),
      options: { layers: ['declared'] },
      finds: [{}],
    },
    { name: 'an instructed payment', given: alone({ layer: 'instructed' }), finds: [{}] },
    { name: 'a payment of an unknown layer', given: alone({ layer: null }), undetermined: true },
    {
      name: 'an amount that is not known',
      given: alone({ amount: null }),
      finds: [{ facts: { amount: null } }],
    },
    {
      name: 'two months of one programme as one lead',
      given: { ...found, 'payment@payment': [paid(), paid({ month: '2025-10' })] },
      finds: [
        {
          periods: ['2025-09', '2025-10'],
          amountAtRisk: { fen: 160_000, basis: 'upper-bound' },
          facts: { amount: 160_000 },
        },
      ],
    },
  ]
}
