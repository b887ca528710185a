import type { Answers } from '@hedui/core/decide'
import type { ProgrammeCase } from '@hedui/testing'
import { parameters } from '../../src/index.ts'

export const asked = { asOf: '2024-09-30', month: '2024-09', parameters, region: '990100' }

/** A fire that struck one person for one month, decided by the county. */
export const fire = {
  hardship: 'fire',
  persons: 1,
  months: 1,
  decidedBy: 'county',
} as const satisfies Answers

/** A worker's necessary spending beyond his means, properly published. */
export const spending = {
  ...fire,
  hardship: 'expenditure',
  incomePerHead: 100_000,
  noticeHeldOn: '2024-09-10',
} as const satisfies Answers

/** An uninsured worker without income for three months. */
export const jobless = {
  ...fire,
  hardship: 'jobless',
  monthsWithoutIncome: 3,
  unemploymentInsured: false,
  onDibao: false,
} as const satisfies Answers

export const applying = (answers: Answers, assetsWithinRule: boolean | null = true) => ({
  members: [{ id: 'head', relation: 'head' }] as const,
  assetsWithinRule,
  answers,
})

const paid = (eligible: number, name: string, answers: Answers): ProgrammeCase => ({
  name,
  given: applying(answers),
  eligible,
})
const refused = (name: string, answers: Answers, ...ineligible: string[]): ProgrammeCase => ({
  name,
  given: applying(answers),
  ineligible,
})
const open = (name: string, answers: Answers, ...undetermined: string[]): ProgrammeCase => ({
  name,
  given: applying(answers),
  undetermined,
})

/** Where the locality has said nothing about a figure. */
const without = (id: string) => ({
  parameters: parameters.map((p) => (p.id === id ? { ...p, entries: [] } : p)),
})
/** Where the locality has set figures of its own. */
const where = (values: Readonly<Record<string, number>>, per: 'month' | 'year') => ({
  parameters: parameters.map((p) =>
    values[p.id] === undefined
      ? p
      : { ...p, entries: p.entries.map((entry) => ({ ...entry, value: values[p.id] as number, per })) },
  ),
})
const standard = (fen: number, capStandards = 12) =>
  where({ 'dibao.standard': fen, 'temporary-relief.cap-standards': capStandards }, 'year')

export const cases: readonly ProgrammeCase[] = [
  paid(393_000, 'TR-1: a house fire, 3 persons, 2 months', { ...fire, persons: 3, months: 2 }),
  paid(65_500, 'TR-2: an accident, without public notice, by the township', {
    ...fire,
    hardship: 'accident',
    decidedBy: 'township',
  }),
  paid(786_000, 'TR-3: a sudden illness, 5 persons, 3 months: capped', {
    ...fire,
    hardship: 'illness',
    persons: 5,
    months: 3,
  }),
  paid(196_500, 'TR-4 (a): spending, a fen below the local income', {
    ...spending,
    persons: 3,
    incomePerHead: 299_999,
  }),
  refused('TR-4 (b): spending, at the local income', { ...spending, incomePerHead: 300_000 }, 'income'),
  open(
    'TR-5: spending, no public notice held yet',
    { ...spending, noticeHeldOn: null },
    'answers.noticeHeldOn',
  ),
  refused('TR-6 (a): no income for 2 months', { ...jobless, monthsWithoutIncome: 2 }, 'jobless'),
  paid(65_500, 'TR-6 (b): no income for 3 months', jobless),
  paid(786_000, 'twelve months for one person, at the cap', { ...fire, months: 12 }),
  paid(786_000, 'thirteen months for one person, capped', { ...fire, months: 13 }),
  paid(65_500, 'another emergency', { ...fire, hardship: 'other-emergency' }),
  refused('a month without anybody', { ...fire, persons: 0 }, 'need'),
  refused('somebody for no time', { ...fire, months: 0 }, 'need'),
  open('nobody said how many', { ...fire, persons: null }, 'answers.persons'),
  open('nobody said what happened', { ...fire, hardship: null }, 'answers.hardship'),
  open(
    'spending, nobody asked about the income',
    { ...spending, incomePerHead: null },
    'answers.incomePerHead',
  ),
  paid(65_500, 'a notice on the last day of the month', { ...spending, noticeHeldOn: '2024-09-30' }),
  refused('a notice of the month after', { ...spending, noticeHeldOn: '2024-10-01' }, 'notice'),
  { name: 'spending, assets above the rule', given: applying(spending, false), ineligible: ['assets'] },
  {
    name: 'spending, assets nobody looked at',
    given: applying(spending, null),
    undetermined: ['assetsWithinRule'],
  },
  { name: 'a fire, assets above the rule', given: applying(fire, false), eligible: 65_500 },
  refused('insured against unemployment', { ...jobless, unemploymentInsured: true }, 'jobless'),
  refused('out of work and on dibao', { ...jobless, onDibao: true }, 'jobless'),
  open(
    'out of work, nobody asked whether insured',
    { ...jobless, unemploymentInsured: null },
    'answers.unemploymentInsured',
  ),
  paid(65_500, 'no income for a year', { ...jobless, monthsWithoutIncome: 12 }),
  refused('the township beyond its limit', { ...fire, months: 2, decidedBy: 'township' }, 'competence'),
  open('two months, nobody said who decides', { ...fire, months: 2, decidedBy: null }, 'answers.decidedBy'),
  {
    name: 'by the township, whose limit nobody has set',
    given: applying({ ...fire, decidedBy: 'township' }),
    undetermined: ['temporary-relief.township-limit'],
    asked: without('temporary-relief.township-limit'),
  },
  {
    ...paid(100_000, 'TR-7: exactly the limit, by the township', { ...fire, decidedBy: 'township' }),
    asked: where({ 'dibao.standard': 100_000 }, 'month'),
  },
  {
    ...refused('a fen above it', { ...fire, decidedBy: 'township' }, 'competence'),
    asked: where({ 'dibao.standard': 100_001 }, 'month'),
  },
  { ...paid(1, 'a standard of one fen', fire), asked: where({ 'dibao.standard': 1 }, 'month') },
  { ...paid(834, 'a twelfth of the yearly standard, rounded up', fire), asked: standard(10_006) },
  { ...paid(833, 'a twelfth of the yearly standard, rounded down', fire), asked: standard(10_001) },
  { ...paid(834, 'a cap, rounded up', { ...fire, months: 9 }), asked: standard(10_006, 1) },
  { ...paid(833, 'a cap, rounded down', { ...fire, months: 9 }), asked: standard(10_001, 1) },
  {
    ...paid(65_500, 'spending, local income set by the month', { ...spending, incomePerHead: 299_999 }),
    asked: where({ 'disposable-income': 300_000 }, 'month'),
  },
  {
    ...refused(
      'spending, at a local income set by the month',
      { ...spending, incomePerHead: 300_000 },
      'income',
    ),
    asked: where({ 'disposable-income': 300_000 }, 'month'),
  },
]
