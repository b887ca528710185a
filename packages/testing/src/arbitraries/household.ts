import {
  type Household,
  type HouseholdIncome,
  type HouseholdMember,
  incomeTypes,
  type Relationship,
  relations,
  schoolings,
  statuses,
} from '@hedui/core/decide'
import { monthPlus } from '@hedui/core/values'
import fc from 'fast-check'
import { bornFor } from '../literal/born.ts'
import { wordOf } from '../literal/composition.ts'
import { household as fromLiteral, usualMonth } from '../literal/household.ts'
import { type Boundaries, noBoundaries } from './boundaries.ts'
import { day } from './days.ts'
import { money } from './near.ts'

export interface Households {
  /** The month that is decided, `YYYY-MM`; left out: 2024-09. */
  readonly month?: string
  /** Where verdicts turn: `boundariesOf(programme, parameters)`. */
  readonly boundaries?: Boundaries
  /** Most members; left out: 5. */
  readonly most?: number
}

/** One of these codes: half of the time one that the definition compares with. */
function among<K extends string>(codes: readonly K[], { codes: compared }: Boundaries): fc.Arbitrary<K> {
  const known = codes.filter((code) => compared.includes(code))
  const any = fc.constantFrom(...codes)
  return known.length === 0 ? any : fc.oneof(fc.constantFrom(...known), any)
}

const keysOf = <K extends string>(codes: Readonly<Record<K, unknown>>): K[] => Object.keys(codes) as K[]

/**
 * Households of which everything is known: a head, perhaps others, with ages and incomes close to where the verdict
 * turns. Shrinks to the head alone, of no income.
 */
export function households({
  month = usualMonth,
  boundaries = noBoundaries,
  most = 5,
}: Households = {}): fc.Arbitrary<Household> {
  const someIncome = income(month, boundaries, most)
  const others = fc.array(
    fc.record({
      relation: among(relations, boundaries),
      person: member(month, boundaries, someIncome),
    }),
    { maxLength: most - 1 },
  )
  return fc
    .record({
      head: member(month, boundaries, someIncome),
      others,
      shared: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(someIncome, { maxLength: 1 })),
      assets: fc.oneof({ weight: 7, arbitrary: fc.constant(true) }, fc.constant(false)),
    })
    .map(({ head, others: rest, shared, assets }) => {
      const people: readonly (readonly [Relationship, Partial<HouseholdMember>])[] = [
        ['head', head],
        ...rest.map(({ relation, person }) => [relation === 'head' ? 'other' : relation, person] as const),
      ]
      const text = people.map(([relation, { birthDate }]) => `${wordOf(relation)} ${birthDate}`).join(' + ')
      const plain = fromLiteral(text, { month, assets, ...(shared.length > 0 && { shared }) })
      return {
        ...plain,
        members: plain.members.map((one, at) => ({ ...one, ...people[at]?.[1] })),
      }
    })
}

type Person = Partial<HouseholdMember>

function member(
  month: string,
  boundaries: Boundaries,
  someIncome: fc.Arbitrary<HouseholdIncome>,
): fc.Arbitrary<Person> {
  const today = `${month}-01`
  const ages = boundaries.ages.length > 0 ? boundaries.ages : [6, 16, 18, 60]
  const turning = ages.map(
    (age) => `${String(Number(month.slice(0, 4)) - age).padStart(4, '0')}${today.slice(4)}`,
  )
  const born = fc.oneof(
    fc.constantFrom(40, 7, 70, 25).map((age) => bornFor(age, month)),
    day({ from: '1930-01-01', to: today, turns: turning }),
    fc.constantFrom(...turning),
  )
  const rare = <T>(usual: T, more: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 2, arbitrary: fc.constant(usual) }, more)
  return fc
    .record({
      birthDate: born,
      status: fc.oneof(fc.constant('normal' as const), among(statuses, boundaries)),
      diedOn: day({ from: `${monthPlus(month, -2)}-01`, to: `${month}-28`, turns: [today] }),
      apartSince: day({ from: '2015-01-01', to: today, turns: turning.filter((text) => text > '2015') }),
      studies: rare(null, among(schoolings, boundaries)),
      fullTime: fc.boolean(),
      dependent: rare(false, fc.constant(true)),
      supportDuty: rare(false, fc.constant(true)),
      livesTogether: fc.constantFrom(true, false),
      incomes: fc.oneof(fc.constant([]), fc.array(someIncome, { maxLength: 2 })),
    })
    .map(
      ({ status, diedOn, apartSince, studies, fullTime, ...more }): Person => ({
        ...more,
        status,
        ...(status === 'dead' && { diedOn }),
        ...(status === 'clergy' && { apartSince }),
        ...(studies !== null && ({ schooling: studies, fullTime } as Person)),
      }),
    )
}

/** An income of the month, or of some months around it, at an amount for one or for the whole household. */
function income(month: string, boundaries: Boundaries, most: number): fc.Arbitrary<HouseholdIncome> {
  const sizes = Array.from({ length: most }, (_, i) => i + 1)
  const turns = boundaries.fen.flatMap((amount) => sizes.flatMap((n) => [amount * n, amount * n * 12]))
  const period = fc.constantFrom(
    [month, month],
    [month, month],
    [monthPlus(month, -11), month],
    [monthPlus(month, -12), monthPlus(month, -1)],
    [monthPlus(month, -6), month],
    [monthPlus(month, -2), monthPlus(month, 1)],
    [monthPlus(month, -3), monthPlus(month, -1)],
    [monthPlus(month, 1), monthPlus(month, 3)],
  )
  return fc
    .record({
      type: fc.oneof(fc.constant('wage' as const), among(keysOf(incomeTypes), boundaries)),
      amountFen: fc.oneof(money(turns, Math.max(2_000_000, ...turns)), money([], 100_000)),
      period,
    })
    .map(({ period: [from, to], ...more }) => ({ ...more, from, to }) as HouseholdIncome)
}
