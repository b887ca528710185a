import type { Parameter } from '@hedui/core'
import type { HouseholdMember } from '@hedui/core/decide'
import type { ProgrammeCase } from '@hedui/testing'
import { parameters } from '../../src/index.ts'
import { livingCases } from '../living-cases.ts'

export const month = '2024-06'
export const asked = { asOf: '2024-12-31', month, parameters, region: '990100', member: 'elder' }

export const ruling = (...figures: readonly (readonly [id: string, value: number])[]) => ({
  parameters: parameters.map((parameter): Parameter => {
    const value = figures.find(([id]) => id === parameter.id)?.[1]
    const [example] = parameter.entries
    return value === undefined || !example
      ? parameter
      : { ...parameter, entries: [{ ...example, area: '*', from: '2013-07-01', value }] }
  }),
})

export const elder = (birthDate: string | null, more: Partial<HouseholdMember> = {}) => ({
  members: [{ id: 'elder', relation: 'head', birthDate, status: 'normal', benefits: [], ...more } as const],
})

const paid = (name: string, birthDate: string, eligible: number, asks: object = {}): ProgrammeCase => ({
  name,
  given: elder(birthDate),
  eligible,
  asked: asks,
})
const nextMonth = ruling(['old-age.months-later', 1])
const inMarch = ruling(['old-age.leap-birthday-in-march', 1])
const onlyOnDibao = ruling(['old-age.only-on-dibao', 1])
const leap = (at: string, more: object = {}) => ({ month: at, asOf: '2026-12-31', ...more })

export const cases: readonly ProgrammeCase[] = [
  paid('OA-1: aged 85 throughout the month', '1939-01-15', 5_000),
  paid('OA-2a: 90 in the month, paid from the month of the birthday', '1934-06-15', 10_000),
  paid('OA-2b: 90 in the month, paid from the next', '1934-06-15', 5_000, nextMonth),
  paid('90 on the first, paid from the next', '1934-06-01', 5_000, nextMonth),
  paid('90 the month before, paid from the next', '1934-05-31', 10_000, nextMonth),
  paid('90 on the last day of the month', '1934-06-30', 10_000),
  paid('90 on the first of the next month', '1934-07-01', 5_000),
  paid('OA-3: born on 29 February, 90 by 28 February', '1936-02-29', 10_000, leap('2026-02')),
  paid('OA-3: born on 29 February, 89 until 1 March', '1936-02-29', 5_000, leap('2026-02', inMarch)),
  paid('born on 29 February, 90 in March', '1936-02-29', 10_000, leap('2026-03', inMarch)),
  paid('born on 29 February, 80 in a leap year', '1944-02-29', 5_000, { month: '2024-02', ...inMarch }),
  paid('born on 28 February of a leap year', '1936-02-28', 10_000, leap('2026-02', inMarch)),
  paid('born on 29 January', '1936-01-29', 10_000, leap('2026-02', inMarch)),
  paid('born on 29 February, next month, 1 March', '1936-02-29', 5_000, {
    ...leap('2026-03'),
    ...ruling(['old-age.leap-birthday-in-march', 1], ['old-age.months-later', 1]),
  }),
  paid('born on 1 March', '1936-03-01', 5_000, leap('2026-02')),
  paid('OA-7: turns 100 in the month', '1924-11-20', 30_000, { month: '2024-11' }),
  paid('99 the month before', '1924-11-20', 10_000, { month: '2024-10' }),
  paid('80 on the last day of the month', '1944-06-30', 5_000),
  { name: '80 on the first of the next month', given: elder('1944-07-01'), ineligible: ['age'] },
  { name: 'a child', given: elder('2020-01-01'), ineligible: ['age'] },
  { name: 'born in the month', given: elder('2024-06-10'), ineligible: ['age'] },
  {
    name: 'born in the month, paid from the next',
    given: elder('2024-06-10'),
    asked: nextMonth,
    ineligible: ['age'],
  },
  ...livingCases((more) => elder('1931-01-01', more), 10_000),
  { name: 'of whose birth nothing is known', given: elder(null), undetermined: ['members[0].birthDate'] },
  paid('of whose birth the year is known, within a band', '1937', 5_000),
  {
    name: 'Minhou: on dibao',
    given: elder('1940-01-01', { benefits: ['dibao.rural'] }),
    asked: {
      region: '350121',
      month: '2020-10',
      ...ruling(['old-age.months-later', 0], ['old-age.leap-birthday-in-march', 0]),
    },
    eligible: 10_000,
  },
  { name: 'only on dibao, and not', given: elder('1940-01-01'), asked: onlyOnDibao, ineligible: ['covered'] },
  {
    name: 'only on dibao, and on tekun',
    given: elder('1940-01-01', { benefits: ['tekun'] }),
    asked: onlyOnDibao,
    ineligible: ['covered'],
  },
  ...['dibao.urban', 'dibao.rural'].map(
    (benefit): ProgrammeCase => ({
      name: `only on dibao, and on ${benefit}`,
      given: elder('1940-01-01', { benefits: ['tekun', benefit] }),
      asked: onlyOnDibao,
      eligible: 5_000,
    }),
  ),
  {
    name: 'only on dibao, nobody said what is drawn',
    given: elder('1940-01-01', { benefits: null }),
    asked: onlyOnDibao,
    undetermined: ['members[0].benefits'],
  },
  {
    name: 'nobody said what is drawn where it does not matter',
    given: elder('1940-01-01', { benefits: null }),
    eligible: 5_000,
  },
  {
    name: 'a place without figures',
    given: elder('1940-01-01'),
    asked: { region: '341525' },
    undetermined: ['old-age.months-later', 'old-age.only-on-dibao'],
  },
]
