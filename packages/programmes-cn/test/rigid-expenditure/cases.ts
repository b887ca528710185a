import type { Answers, Household, HouseholdMember } from '@hedui/core/decide'
import type { ProgrammeCase } from '@hedui/testing'
import { parameters } from '../../src/index.ts'
import { child, yearly as earned, head, spouse } from '../dibao-rural/household.ts'

export const asked = { asOf: '2025-03-31', month: '2025-03', parameters, region: '990100' }

/** Medical spending of a household without any standing yet. */
export const spending = (medical: number, more: Answers = {}): Answers => ({
  standing: 'none',
  living: 0,
  medical,
  education: 0,
  publicSchoolFee: 0,
  rehabilitation: 0,
  otherSpending: 0,
  recognisedIn: '2025-03',
  ...more,
})

const year = { from: '2024-04', to: '2025-03' }

/** Three persons, and what they have in twelve months. */
const family = (incomeFen: number, answers: Answers, more: Partial<Household> = {}): Household => ({
  members: [head({ incomes: [{ ...earned('wage', incomeFen), ...year }] }), spouse(), child()],
  assetsWithinRule: true,
  answers,
  ...more,
})
const alone = (answers: Answers, more: Partial<HouseholdMember> = {}): Household => ({
  members: [head(more)],
  assetsWithinRule: true,
  answers,
})
const of = (name: string, given: Household) => ({
  yes: (): ProgrammeCase => ({ name, given, eligible: 0 }),
  no: (...ineligible: string[]): ProgrammeCase => ({ name, given, ineligible }),
  open: (...undetermined: string[]): ProgrammeCase => ({ name, given, undetermined }),
})
const rich = 9_000_000

/** Where the local income is set by the month. */
const byTheMonth = {
  parameters: parameters.map((p) =>
    p.id === 'disposable-income'
      ? { ...p, entries: p.entries.map((entry) => ({ ...entry, value: 300_000, per: 'month' as const })) }
      : p,
  ),
}

export const cases: readonly ProgrammeCase[] = [
  of('RE-1: two thirds of the income', family(rich, spending(6_000_000))).yes(),
  of('RE-2: exactly 60 per cent', family(rich, spending(5_400_000))).no('spending'),
  of('RE-3: a fen more', family(rich, spending(5_400_001))).yes(),
  of('two fifths of a fen beyond 60 per cent', family(9_000_001, spending(5_400_001))).yes(),
  of('three fifths of a fen below', family(9_000_001, spending(5_400_000))).no('spending'),
  of('RE-4: income at the local figure', family(10_800_000, spending(9_000_000))).no('income'),
  of('a fen below it', family(10_799_999, spending(9_000_000))).yes(),
  {
    ...of('at the local figure, set by the month', family(10_800_000, spending(9_000_000))).no('income'),
    asked: byTheMonth,
  },
  {
    ...of('a fen below it, set by the month', family(10_799_999, spending(9_000_000))).yes(),
    asked: byTheMonth,
  },
  ...(['edge', 'dibao', 'tekun'] as const).map((standing) =>
    of(`RE-5: already ${standing}`, family(rich, spending(6_000_000, { standing }))).no('standing'),
  ),
  of(
    'RE-6: a private school counts at the public fee',
    family(rich, spending(2_000_000, { education: 4_000_000, publicSchoolFee: 800_000 })),
  ).no('spending'),
  of(
    'a public school counts at what was paid',
    family(rich, spending(5_000_000, { education: 400_001, publicSchoolFee: 800_000 })),
  ).yes(),
  of(
    'a fen less than that',
    family(rich, spending(5_000_000, { education: 400_000, publicSchoolFee: 800_000 })),
  ).no('spending'),
  of('RE-7: no income at all', alone(spending(1_200_000))).yes(),
  of('no income and no spending', alone(spending(0))).no('spending'),
  ...(['living', 'rehabilitation', 'otherSpending'] as const).map((kind) =>
    of(`spending on ${kind}`, family(rich, spending(5_400_000, { [kind]: 1 }))).yes(),
  ),
  {
    ...of('RE-8: in the twelfth month', family(rich, spending(6_000_000))).yes(),
    asked: { asOf: '2026-02-28', month: '2026-02' },
    given: family(rich, spending(6_000_000), {}),
  },
  {
    ...of('RE-8: after twelve months', family(rich, spending(6_000_000))).no('valid'),
    asked: { asOf: '2026-03-31', month: '2026-03' },
  },
  of('recognised later', family(rich, spending(6_000_000, { recognisedIn: '2025-04' }))).no('valid'),
  of('recognised nobody knows when', family(rich, spending(6_000_000, { recognisedIn: null }))).open(
    'answers.recognisedIn',
  ),
  of('assets above the rule', family(rich, spending(6_000_000), { assetsWithinRule: false })).no('assets'),
  of('assets nobody looked at', family(rich, spending(6_000_000), { assetsWithinRule: null })).open(
    'assetsWithinRule',
  ),
  of('a standing nobody knows', family(rich, spending(6_000_000, { standing: null }))).open(
    'answers.standing',
  ),
  of('spending nobody told', family(rich, spending(0, { medical: null }))).open('answers.medical'),
  of(
    'a wage nobody answered',
    alone(spending(6_000_000), { incomes: [{ type: 'wage', amountFen: null, ...year }] }),
  ).open('members[0].incomes[0].amountFen'),
  of('nobody who counts', alone(spending(6_000_000), { status: 'in-prison' })).no('household', 'income'),
  of('a head of whom nobody said what became', alone(spending(6_000_000), { status: null })).open(
    'members[0].status',
  ),
]
