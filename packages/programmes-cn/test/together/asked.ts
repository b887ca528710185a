import {
  type DecideOptions,
  decideAll,
  type Household,
  type HouseholdMember,
  type HouseholdSupporter,
} from '@hedui/core/decide'
import { choices, parameters, programmes } from '../../src/index.ts'
import { person } from '../dibao-rural/household.ts'

export const asked: DecideOptions = {
  asOf: '2025-06-30',
  month: '2025-06',
  parameters,
  region: '990100',
}

const able: HouseholdSupporter = {
  standing: 'able',
  birthDate: '1980-01-01',
  disabilityCategory: 'none',
  disabilityLevel: 4,
  incomeFen: 500_000,
  assetsWithinRule: true,
}

/** A grown-up of whom everything is known that any programme asks of a member. */
export const told = (
  id: string,
  relation: HouseholdMember['relation'],
  more: Partial<HouseholdMember> = {},
): HouseholdMember =>
  person(id, relation, {
    disabilityCategory: 'none',
    disabilityLevel: 4,
    certificateValid: false,
    longCare: false,
    failedAbilities: 0,
    inInstitution: false,
    seriouslyIll: false,
    benefits: [],
    supporters: [able],
    ...more,
  })

export const earning = (amountFen: number | null, type: 'wage' | 'pension' = 'wage') => ({
  incomes: [{ type, amountFen, from: '2025-06', to: '2025-06' }],
})

/** What is asked otherwise; a kind of null: none. */
type Asked = Partial<Omit<DecideOptions, 'kind'>> & { readonly kind?: 'urban' | 'rural' | null }

/** All programmes, or those of these ids, decided for a household. */
export const together = (
  household: Household,
  { kind = 'urban', ...more }: Asked = {},
  ids?: readonly string[],
) =>
  decideAll(
    household,
    programmes.filter(({ id }) => ids?.includes(id) ?? true),
    choices,
    { ...asked, ...more, ...(kind !== null && { kind }) },
  )

/** What is given, to whom, in fen; `open` where it is not decided. */
export const given = (all: ReturnType<typeof together>) =>
  Object.fromEntries(
    all
      .filter(({ outcome }) => outcome === 'given' || outcome === 'open')
      .map(({ decision, member, outcome }) => [
        [decision.programme.id, member].filter(Boolean).join(' of '),
        outcome === 'open' ? 'open' : (decision.amountFen ?? decision.amountBoundsFen),
      ]),
  )
