import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Asked, entriesFor } from '../../src/parameters/lookup.ts'
import { monthsOf } from '../../src/parameters/months.ts'
import type { Parameter, ParameterEntry } from '../../src/parameters/parameter.ts'
import { dayNumber } from '../../src/values/day.ts'

const entry = (
  value: number,
  area: string,
  from: string,
  to: string | null,
  kind?: string,
): ParameterEntry => ({
  area,
  from,
  to,
  value,
  source: 'synthetic',
  ...(kind !== undefined && { kind }),
})
const parameter = (...entries: ParameterEntry[]): Parameter => ({
  id: 'p',
  title: { zh: '数', en: 'figure' },
  type: 'fen',
  entries,
})
const asked = (
  day: string,
  area: string | null = '331122',
  kind: string | null = null,
  last = day,
): Asked => ({
  area,
  kind,
  from: dayNumber(day),
  to: dayNumber(last),
})
const values = (p: Parameter, a: Asked): number[] | undefined =>
  entriesFor(p, a)
    ?.map(({ value }) => value)
    .sort((x, y) => x - y)

const everyLevel = parameter(
  entry(1, '*', '2020-01-01', null),
  entry(2, '330000', '2020-01-01', null),
  entry(3, '331100', '2020-01-01', null),
  entry(4, '331122', '2020-01-01', null),
  entry(5, '331122200', '2020-01-01', null),
  entry(6, '331122200205', '2020-01-01', null),
)

describe('of the areas that hold a place the smallest decides', () => {
  it.each([
    ['a village', '331122200205', [6]],
    ['another village of its township', '331122200206', [5]],
    ['another township of its county', '331122100000', [4]],
    ['another county of its city', '331181', [3]],
    ['another city of its province', '330100', [2]],
    ['another province', '340100', [1]],
  ])('%s', (_, area, found) => {
    expect(values(everyLevel, asked('2024-05-01', area))).toEqual(found)
  })
})

describe('what is not known for certain gives every figure that may be meant', () => {
  it('a county asked about may be any of its places', () => {
    expect(values(everyLevel, asked('2024-05-01', '331122'))).toEqual([4, 5, 6])
  })
  it('an unknown place may be any at all', () => {
    expect(values(everyLevel, asked('2024-05-01', null))).toEqual([1, 2, 3, 4, 5, 6])
  })
  it('an unknown place is left open where a figure is not set everywhere', () => {
    expect(
      values(parameter(entry(4, '331122', '2020-01-01', null)), asked('2024-05-01', null)),
    ).toBeUndefined()
  })
  it('an unknown kind may be each, also where their figures begin on different days', () => {
    const p = parameter(
      entry(7, '331122', '2020-01-01', null, 'urban'),
      entry(8, '331122', '2022-07-01', null, 'rural'),
    )
    expect(values(p, asked('2024-05-01'))).toEqual([7, 8])
    expect(values(p, asked('2021-05-01'))).toBeUndefined()
    expect(values(p, asked('2021-05-01', '331122', 'urban'))).toEqual([7])
  })
  it('a span of days meets every figure in force within it, also one of a smaller area that begins later', () => {
    const p = parameter(
      entry(4, '331122', '2020-01-01', '2022-12-31'),
      entry(9, '331122', '2023-01-01', null),
      entry(5, '331122200', '2022-07-01', '2022-09-30'),
    )
    expect(values(p, asked('2022-01-01', '331122200205', null, '2023-01-01'))).toEqual([4, 5, 9])
    expect(values(p, asked('2022-01-01', '331122100', null, '2022-12-31'))).toEqual([4])
  })
})

describe('nothing is carried forward', () => {
  const p = parameter(entry(4, '331122', '2020-01-01', '2021-12-31'), entry(9, '331122', '2022-02-01', null))
  it.each([
    ['2019-12-31', undefined],
    ['2020-01-01', [4]],
    ['2021-12-31', [4]],
    ['2022-01-01', undefined],
    ['2022-01-31', undefined],
    ['2022-02-01', [9]],
  ])('on %s: %j', (day, found) => {
    expect(values(p, asked(day))).toEqual(found)
  })
  it('a span of days with a hole is left open', () => {
    expect(values(p, asked('2021-12-01', '331122', null, '2022-02-01'))).toBeUndefined()
  })
})

it('in one area an entry for the kind decides before one for any', () => {
  const p = parameter(entry(1, '331122', '2020-01-01', null), entry(2, '331122', '2020-01-01', null, 'rural'))
  expect(values(p, asked('2024-05-01', '331122', 'rural'))).toEqual([2])
  expect(values(p, asked('2024-05-01', '331122', 'urban'))).toEqual([1])
  expect(values(p, asked('2024-05-01', '331122', null))).toEqual([1, 2])
})

it('knowing more never finds a figure that knowing less had ruled out', () => {
  const areas = ['*', '330000', '331122', '331122200', '331122200205', '340100']
  const anEntry = fc
    .record({
      value: fc.nat(9),
      area: fc.constantFrom(...areas),
      kind: fc.constantFrom(undefined, 'urban', 'rural'),
      days: fc.uniqueArray(fc.constantFrom('2020-01-01', '2021-06-30', '2022-01-01', '2023-12-31'), {
        minLength: 2,
        maxLength: 2,
      }),
    })
    .map(({ value, area, kind, days: [a = '', b = ''] }) =>
      entry(value, area, a < b ? a : b, a < b ? b : a, kind),
    )
  fc.assert(
    fc.property(
      fc.array(anEntry, { maxLength: 8 }),
      fc.constantFrom('2020-05-01', '2022-03-01', '2023-01-01'),
      fc.constantFrom('331122200205', '331122200', '331122', '340100'),
      fc.constantFrom('urban', 'rural'),
      (entries, day, area, kind) => {
        const p = parameter(...entries)
        const exactly = entriesFor(p, asked(day, area, kind))
        // A kind that no entry has is taken not to exist.
        const kindExists = entries.some((e) => e.kind === undefined || e.kind === kind)
        const roughly = [
          asked(day, null, kind),
          asked(day, area.slice(0, 6), kind),
          asked(day, area, kindExists ? null : kind),
          asked('2020-04-01', area, kind, '2023-06-01'),
        ].map((a) => entriesFor(p, a))
        for (const found of roughly)
          if (found && exactly) expect(found).toEqual(expect.arrayContaining([...exactly]))
          else if (found) expect(exactly).toBeDefined()
      },
    ),
  )
})

it('the months of a figure are 12 where it is set by the year, else 1', () => {
  const p = parameter(
    { ...entry(5, '*', '2020-01-01', null), per: 'year' },
    entry(6, '330000', '2020-01-01', null),
  )
  expect(monthsOf(p).entries.map(({ value, area }) => [area, value])).toEqual([
    ['*', 12],
    ['330000', 1],
  ])
})
