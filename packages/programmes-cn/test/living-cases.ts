import type { Household, HouseholdMember } from '@hedui/core/decide'
import type { ProgrammeCase } from '@hedui/testing'

/** The dead in June 2024 and around it, for a benefit that ends with the month of death. */
export function livingCases(
  given: (more: Partial<HouseholdMember>) => Household,
  eligible: number,
): readonly ProgrammeCase[] {
  const died = (diedOn: string, status: HouseholdMember['status'] = 'dead') => given({ status, diedOn })
  return [
    { name: 'the month of death is paid', given: died('2024-06-03'), eligible },
    { name: 'the month after is not', given: died('2024-05-31'), ineligible: ['alive'] },
    {
      name: 'dead, although the list says nothing of it',
      given: died('2024-05-31', 'normal'),
      ineligible: ['alive'],
    },
    { name: 'the months before a death are paid', given: died('2024-08-01'), eligible },
    {
      name: 'dead since nobody knows when',
      given: given({ status: 'dead' }),
      undetermined: ['members[0].diedOn'],
    },
    {
      name: 'nobody said what became of the person',
      given: given({ status: null }),
      undetermined: ['members[0].status'],
    },
  ]
}
