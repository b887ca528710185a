import type { Household, HouseholdMember } from '@hedui/core/decide'
import type { ProgrammeCase } from '@hedui/testing'
import { parameters } from '../../src/index.ts'
import { head, household, month, monthly, spouse } from '../dibao-rural/household.ts'

export const asked = { asOf: '2024-09-30', month, parameters, region: '990100' }
const one = 65_500
const synthetic = { from: '2021-07-01', to: null, source: 'synthetic', synthetic: true } as const

/** What the locality has chosen. */
export const chosen = (figures: Readonly<Record<string, number>>) => ({
  parameters: parameters.map((parameter) => {
    const value = figures[parameter.id.replace('dibao.', '')]
    return value === undefined
      ? parameter
      : { ...parameter, entries: [{ ...synthetic, area: '990100', value }] }
  }),
})

const bands = chosen({ 'low-band': 30, 'middle-band': 60 })
const addOns = chosen({
  'add-on-old-age': 70,
  'add-on-old': 5_000,
  'add-on-minor': 6_000,
  'add-on-disabled': 8_000,
  'add-on-mental-3': 4_000,
  'add-on-ill': 7_000,
})
const exit = chosen({ 'exit-months': 3 })

const earning = (fen: number, more: Partial<HouseholdMember> = {}, ...others: HouseholdMember[]) =>
  household(head({ ...more, incomes: [monthly('wage', fen)] }), ...others)
const known = { disabilityCategory: 'none', disabilityLevel: 4, seriouslyIll: false } as const
const paid = (name: string, given: Household, eligible: number, asks: object = {}): ProgrammeCase => ({
  name,
  given,
  eligible,
  asked: asks,
})
const added = (name: string, more: Partial<HouseholdMember>, fen: number) =>
  paid(`an add-on for ${name}`, earning(10_000, { ...known, ...more }), one - 10_000 + fen, addOns)
const leaving = (exitSince: string | null, exitAmountFen: number | null = 20_000): Household => ({
  ...earning(one),
  exitSince,
  exitAmountFen,
})

export const cases: readonly ProgrammeCase[] = [
  paid('income a fen below', earning(one - 1), 1),
  { name: 'income at the standard', given: earning(one), ineligible: ['income'] },
  paid(
    'half a fen, rounded up',
    household(head({ incomes: [{ type: 'wage', amountFen: 1, from: '2024-08', to: month }] })),
    one,
  ),
  {
    name: 'nobody who counts',
    given: household(head({ status: 'in-prison' })),
    ineligible: ['household', 'income'],
  },
  {
    name: 'assets above the rule',
    given: { ...earning(0), assetsWithinRule: false },
    ineligible: ['assets'],
  },
  {
    name: 'assets of which nobody said anything',
    given: { ...earning(0), assetsWithinRule: null },
    undetermined: ['assetsWithinRule'],
  },
  {
    name: 'a head of whom nobody said what became',
    given: household(head({ status: null })),
    undetermined: ['members[0].status'],
  },
  paid('by bands, a fen below the standard', earning(one - 1), 19_650, bands),
  paid('by bands, at the low band', earning(one - 19_650), 19_650, bands),
  paid('by bands, a fen over the low band', earning(one - 19_651), 39_300, bands),
  paid('by bands, at the middle band', earning(one - 39_300), 39_300, bands),
  paid('by bands, a fen over the middle band', earning(one - 39_301), one, bands),
  paid('by bands, two who count', earning(2 * one - 39_301, {}, spouse()), 78_600, bands),
  paid(
    'by bands, half a fen of a year is rounded up',
    earning(one - 1),
    7_205,
    chosen({ 'low-band': 11, 'middle-band': 60 }),
  ),
  ...(
    [
      ['just over the low band', { 'low-band': 11 }, 291_479, '2024-05', 39_301],
      ['at the low band, rounded up', { 'low-band': 13 }, 284_929, '2024-05', 8_515],
      ['just over the middle band', { 'low-band': 11 }, 288_204, '2023-11', 65_501],
      ['at the middle band, rounded up', { 'low-band': 11, 'middle-band': 63 }, 266_589, '2023-11', 41_266],
    ] as const
  ).map(([name, own, amountFen, from, fen]) =>
    paid(
      `by bands of a standard that no percent divides: ${name}`,
      household(head({ incomes: [{ type: 'wage', amountFen, from, to: month }] })),
      fen,
      chosen({ standard: 65_501, 'middle-band': 60, ...own }),
    ),
  ),
  { name: 'by bands, at the standard', given: earning(one), asked: bands, ineligible: ['income'] },
  added('nobody', {}, 0),
  added('somebody of 70', { birthDate: '1954-09-01' }, 5_000),
  added('nobody of 69', { birthDate: '1954-09-02' }, 0),
  added('somebody of 17', { birthDate: '2006-09-02' }, 6_000),
  added('nobody of 18', { birthDate: '2006-09-01' }, 0),
  added('the seriously ill', { seriouslyIll: true }, 7_000),
  added(
    'the highest of the seriously ill and severely disabled',
    { seriouslyIll: true, disabilityCategory: 'limb', disabilityLevel: 1 },
    8_000,
  ),
  added('the seriously ill of 70', { seriouslyIll: true, birthDate: '1950-01-01' }, 7_000),
  ...(['vision', 'hearing', 'speech', 'limb', 'multiple'] as const).flatMap((disabilityCategory) => [
    added(`${disabilityCategory} of level 2`, { disabilityCategory, disabilityLevel: 2 }, 8_000),
    added(`nobody with ${disabilityCategory} of level 3`, { disabilityCategory, disabilityLevel: 3 }, 0),
  ]),
  ...(['intellectual', 'mental'] as const).flatMap((disabilityCategory) => [
    added(`${disabilityCategory} of level 2`, { disabilityCategory, disabilityLevel: 2 }, 8_000),
    added(`${disabilityCategory} of level 3`, { disabilityCategory, disabilityLevel: 3 }, 4_000),
    added(`nobody with ${disabilityCategory} of level 4`, { disabilityCategory, disabilityLevel: 4 }, 0),
  ]),
  added('nobody, whatever the level, without disability', { disabilityLevel: 1 }, 0),
  paid(
    'add-ons only for those who count, each',
    earning(
      10_000,
      { ...known, seriouslyIll: true },
      spouse({ ...known, seriouslyIll: true }),
      spouse({ ...known, id: 'x', relation: 'other', seriouslyIll: true }),
    ),
    2 * one - 10_000 + 14_000,
    addOns,
  ),
  {
    name: 'at the standard there is no add-on',
    given: earning(one, { ...known, seriouslyIll: true }),
    asked: addOns,
    ineligible: ['income'],
  },
  paid('in the first month of exit', leaving('2024-09'), 20_000, exit),
  paid('in the only month of exit', leaving('2024-09'), 20_000, chosen({ 'exit-months': 1 })),
  paid('in the last month of exit', leaving('2024-07'), 20_000, exit),
  { name: 'after the months of exit', given: leaving('2024-06'), asked: exit, ineligible: ['income'] },
  { name: 'before the months of exit', given: leaving('2024-10'), asked: exit, ineligible: ['income'] },
  { name: 'no exit', given: leaving(null), asked: exit, ineligible: ['income'] },
  { name: 'exit where the place has none', given: leaving('2024-09'), ineligible: ['income'] },
  paid(
    'below the standard again in the months of exit',
    { ...leaving('2024-09'), ...earning(one - 5) },
    5,
    exit,
  ),
  {
    name: 'a wage nobody answered',
    given: household(head({ incomes: [monthly('wage', null)] })),
    undetermined: ['members[0].incomes[0].amountFen'],
  },
  paid(
    'a third of a fen, rounded down',
    household(head({ incomes: [{ type: 'wage', amountFen: 2, from: '2024-08', to: '2024-10' }] })),
    one - 1,
  ),
  {
    name: 'assets and the level of a disability that adds to the amount',
    given: {
      ...earning(10_000, { ...known, disabilityCategory: 'limb', disabilityLevel: null }),
      assetsWithinRule: null,
    },
    asked: addOns,
    undetermined: ['assetsWithinRule', 'members[0].disabilityLevel'],
  },
  {
    name: 'assets and the amount until the exit',
    given: { ...leaving('2024-09', null), assetsWithinRule: null },
    asked: exit,
    undetermined: ['assetsWithinRule', 'exitAmountFen'],
  },
]
