import type { Parameter } from '@hedui/core'
import type { HouseholdIncome, HouseholdMember } from '@hedui/core/decide'
import type { ProgrammeCase } from '@hedui/testing'
import { parameters } from '../../src/index.ts'
import { child, head, household, month, monthly, person, spouse, yearly } from './household.ts'

/** The standard for one person and month. */
const one = 45_000
const synthetic = { from: '2021-01-01', to: null, source: 'synthetic', synthetic: true } as const
export const asked = { asOf: '2024-09-30', month, parameters, region: '990100' }

/** With other figures for the place. */
const rulings = (figures: Readonly<Record<string, number>>) => ({
  parameters: [
    ...parameters.filter(({ id }) => !Object.hasOwn(figures, id)),
    ...Object.entries(figures).map(
      ([id, value]): Parameter => ({
        ...{ id, type: 'count', title: { zh: '', en: '' } },
        entries: [{ ...synthetic, area: '990000', value }],
      }),
    ),
  ],
})
const ruling = (id: string, value: number) => rulings({ [id]: value })
/** A head without income, and somebody else who counts or not. */
const second = (
  counts: boolean,
  name: string,
  member: HouseholdMember,
  more: object = {},
): ProgrammeCase => ({
  name,
  given: household(head(), member),
  counted: counts ? 2 : 1,
  eligible: counts ? 2 * one : one,
  ...more,
})
/** Whether somebody counts stays open, and with it whether the head's wage is too much. */
const open = (name: string, member: HouseholdMember, ...missing: string[]): ProgrammeCase => ({
  name,
  given: household(head({ incomes: [monthly('wage', 60_000)] }), member),
  undetermined: missing,
})
const grown = (more: Partial<HouseholdMember>) =>
  child({ birthDate: '2000-01-01', schooling: 'none', fullTime: false, livesTogether: false, ...more })

const members: readonly ProgrammeCase[] = [
  second(true, 'a spouse who lives elsewhere', spouse({ livesTogether: false })),
  second(true, 'a child the day before it is 18', grown({ birthDate: '2006-09-02' })),
  second(true, 'a daughter of 9', grown({ birthDate: '2015-06-01', relation: 'daughter' })),
  second(false, 'a child that is 18 on the first day', grown({ birthDate: '2006-09-01' })),
  second(true, 'a grown-up child unable to live independently', grown({ dependent: true })),
  ...(['compulsory', 'upper-secondary', 'college', 'bachelor'] as const).map((schooling) =>
    second(true, `a grown-up child full-time at ${schooling}`, grown({ schooling, fullTime: true })),
  ),
  second(false, 'a postgraduate', grown({ schooling: 'postgraduate', fullTime: true })),
  second(false, 'a part-time student', grown({ schooling: 'bachelor' })),
  second(true, 'a grown-up child who lives with them', grown({ livesTogether: true })),
  second(true, 'a parent who lives with them', person('x', 'parent')),
  second(false, 'a parent who does not', person('x', 'parent', { livesTogether: false })),
  second(false, 'a dependent sibling', person('x', 'sibling', { dependent: true, birthDate: '2015-06-01' })),
  second(true, 'a grandchild with a duty of support', person('x', 'grandchild', { supportDuty: true })),
  open(
    'a grandchild of whom nobody said',
    person('x', 'grandchild', { supportDuty: null }),
    'members[1].supportDuty',
  ),
  open(
    'a student of whom nobody said whether full-time',
    grown({ schooling: 'bachelor', fullTime: null }),
    'members[1].fullTime',
  ),
  open('a child of whose birth the year is known', grown({ birthDate: '2006' }), 'members[1].birthDate'),
  ...(
    [
      'in-prison',
      'in-rehabilitation',
      'missing',
      'tekun',
      'married',
      'moved-out',
      'counted-elsewhere',
    ] as const
  ).map((status) => second(false, `a spouse who is ${status}`, spouse({ status }))),
  second(
    false,
    'clergy apart for 3 years to the day',
    spouse({ status: 'clergy', apartSince: '2021-09-01' }),
  ),
  second(true, 'clergy apart for a day less', spouse({ status: 'clergy', apartSince: '2021-09-02' })),
  second(true, 'a worker apart for 4 years', spouse({ apartSince: '2020-09-01' })),
  open('clergy, nobody said since when', spouse({ status: 'clergy' }), 'members[1].apartSince'),
  second(false, 'a spouse who died the month before', spouse({ diedOn: '2024-08-31' })),
  second(true, 'a spouse who died this month', spouse({ status: 'dead', diedOn: '2024-09-01' })),
  second(true, 'a spouse who died the month after', spouse({ status: 'dead', diedOn: '2024-10-05' }), {
    asked: { asOf: '2024-12-31' },
  }),
  open('a spouse dead since nobody knows when', spouse({ status: 'dead' }), 'members[1].diedOn'),
  ...(
    [
      ['conscript', 'conscripts'],
      ['other', 'others'],
    ] as const
  ).flatMap(([status, who]) => [
    open(`a ${status}, where the province has said nothing`, spouse({ status }), `dibao.${who}-left-out`),
    ...[0, 1, 2].map((value) =>
      second(value !== 1, `a ${status}, where the province says ${value}`, spouse({ status }), {
        asked: ruling(`dibao.${who}-left-out`, value),
      }),
    ),
    second(true, `a spouse, where any ${status} is left out`, spouse(), {
      asked: ruling(`dibao.${who}-left-out`, 1),
    }),
  ]),
  open('a spouse of whom nobody said what became', spouse({ status: null }), 'members[1].status'),
  open(
    'somebody, nobody said what relation',
    { ...spouse({ livesTogether: false }), relation: null },
    'members[1].relation',
  ),
  {
    name: 'a head of whom nobody said what became',
    given: household(head({ status: null })),
    undetermined: ['members[0].status'],
  },
  {
    name: 'nobody who counts',
    given: household(head({ status: 'in-prison' })),
    ineligible: ['household', 'income'],
    counted: 0,
  },
]

/** What a single person with this income is paid. */
const paid = (
  eligible: number,
  name: string,
  incomes: readonly HouseholdIncome[],
  asks: object = {},
): ProgrammeCase => ({
  name,
  given: household(head({ incomes })),
  eligible,
  asked: asks,
})
const byTheYear = { region: '990200' }

const incomes: readonly ProgrammeCase[] = [
  {
    name: 'income at the standard',
    given: household(head({ incomes: [monthly('wage', one)] })),
    ineligible: ['income'],
  },
  paid(1, 'income a fen below', [monthly('wage', one - 1)]),
  ...(
    ['preferential', 'family-planning', 'scholarship', 'bravery', 'assistance', 'basic-pension'] as const
  ).map((type) => paid(one, `${type}, which is no income`, [monthly(type, 60_000)])),
  paid(
    20_000,
    'a basic pension, where it counts',
    [monthly('basic-pension', 25_000)],
    ruling('dibao.basic-pension-left-out', 0),
  ),
  paid(one, 'income of the month before', [
    { type: 'wage', amountFen: 60_000, from: '2024-08', to: '2024-08' },
  ]),
  paid(one, 'income of the month after', [
    { type: 'wage', amountFen: 60_000, from: '2024-10', to: '2024-10' },
  ]),
  paid(one - 10_000, 'income of three months', [
    { type: 'wage', amountFen: 30_000, from: '2024-08', to: '2024-10' },
  ]),
  paid(one - 3_333, 'income of three months that is no whole number', [
    { type: 'wage', amountFen: 10_000, from: '2024-08', to: '2024-10' },
  ]),
  paid(25_000, 'a year’s income', [yearly('operating', 240_000)]),
  paid(25_000, 'a year’s income by the year', [yearly('operating', 240_000)], byTheYear),
  paid(
    one,
    'income before the year',
    [{ type: 'wage', amountFen: 60_000, from: '2023-09', to: '2023-09' }],
    byTheYear,
  ),
  paid(
    one - 5_000,
    'income of the first month of the year',
    [{ type: 'wage', amountFen: 60_000, from: '2023-10', to: '2023-10' }],
    byTheYear,
  ),
  paid(
    one - 5_000,
    'income that began before the year',
    [{ type: 'wage', amountFen: 120_000, from: '2023-09', to: '2023-10' }],
    byTheYear,
  ),
  paid(
    one - 5_000,
    'income that goes on after the year',
    [{ type: 'wage', amountFen: 120_000, from: '2024-09', to: '2024-10' }],
    byTheYear,
  ),
  paid(
    44_999,
    'half a fen, rounded up',
    [{ type: 'wage', amountFen: 13, from: '2024-09', to: '2024-10' }],
    byTheYear,
  ),
  paid(
    45_000,
    'a third of a fen, rounded down',
    [{ type: 'wage', amountFen: 19, from: '2024-09', to: '2024-11' }],
    byTheYear,
  ),
  {
    name: 'income of the household',
    given: { ...household(head()), incomes: [monthly('transfer', 10_000)] },
    eligible: one - 10_000,
  },
  {
    name: 'the wage of a prisoner',
    given: household(head(), spouse({ status: 'in-prison', incomes: [monthly('wage', 60_000)] })),
    eligible: one,
  },
  {
    name: 'two wages',
    given: household(
      head({ incomes: [monthly('wage', 10_000), monthly('other', 5_000)] }),
      spouse({ incomes: [monthly('wage', 20_000)] }),
    ),
    eligible: 2 * one - 35_000,
  },
  {
    name: 'a wage nobody answered',
    given: household(head({ incomes: [monthly('wage', null)] })),
    undetermined: ['members[0].incomes[0].amountFen'],
  },
  {
    name: 'an income nobody said the kind of',
    given: household(head({ incomes: [monthly(null, 60_000)] })),
    undetermined: ['members[0].incomes[0].type'],
  },
  {
    name: 'an income nobody said the months of',
    given: household(head({ incomes: [{ type: 'wage', amountFen: 60_000 }] })),
    undetermined: ['members[0].incomes[0].from'],
  },
  {
    name: 'assets above the rule',
    given: { ...household(head()), assetsWithinRule: false },
    ineligible: ['assets'],
  },
  {
    name: 'assets nobody looked at',
    given: { ...household(head()), assetsWithinRule: null },
    undetermined: ['assetsWithinRule'],
  },
]

/** Income from new work is left out for six months, up to one standard. */
const newWork = rulings({ 'dibao.new-work-months': 6, 'dibao.new-work-standards': 1 })
const fresh = (amountFen: number, newSince: string) => monthly('wage', amountFen, { newSince })

const works: readonly ProgrammeCase[] = [
  paid(one, 'a wage from this month on', [fresh(20_000, month)], newWork),
  paid(one, 'a new wage in its sixth month', [fresh(20_000, '2024-04')], newWork),
  paid(one - 20_000, 'a new wage in its seventh month', [fresh(20_000, '2024-03')], newWork),
  paid(one - 20_000, 'a wage that is new next month', [fresh(20_000, '2024-10')], newWork),
  paid(one - 15_000, 'a new wage above the standard', [fresh(60_000, month)], newWork),
  paid(
    one - 20_000,
    'two new wages and an old one',
    [fresh(10_000, month), fresh(5_000, month), monthly('wage', 20_000)],
    newWork,
  ),
  paid(
    one - 20_000,
    'a new scholarship and an old wage',
    [monthly('scholarship', 20_000, { newSince: month }), monthly('wage', 20_000)],
    newWork,
  ),
  {
    name: 'a new wage, and a new income of the household',
    given: {
      ...household(head({ incomes: [fresh(10_000, month)] })),
      incomes: [monthly('operating', 10_000, { newSince: month })],
    },
    asked: newWork,
    eligible: one,
  },
]

export const cases: readonly ProgrammeCase[] = [...members, ...incomes, ...works]
