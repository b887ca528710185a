import fc from 'fast-check'
import { expect, it } from 'vitest'
import { monthOfDay } from '../../src/engine/arithmetic.ts'
import { completedYears } from '../../src/engine/kernels/completed-years.ts'
import { dateOfDay, dayNumber } from '../../src/values/day.ts'
import { monthIndex } from '../../src/values/month.ts'

it.each([
  ['2000-02-29', '2018-02-28', 17],
  ['2000-02-29', '2018-03-01', 18],
  ['2000-02-29', '2020-02-29', 20],
  ['1899-12-31', '1999-12-30', 99],
  ['1899-12-31', '1999-12-31', 100],
  ['1999-12-31', '2100-12-30', 100],
  ['2000-01-01', '1999-12-31', -1],
])('from %s to %s: %i', (birth, day, years) => {
  expect(completedYears(dayNumber(birth), dayNumber(day))).toBe(years)
})

it('is the difference of the years, less one before the anniversary', () => {
  const day = fc.integer({ min: dayNumber('1890-01-01'), max: dayNumber('2110-12-31') })
  fc.assert(
    fc.property(day, day, (birth, on) => {
      const [born, then] = [dateOfDay(birth), dateOfDay(on)]
      const before = then.slice(5) < born.slice(5) ? 1 : 0
      expect(completedYears(birth, on)).toBe(Number(then.slice(0, 4)) - Number(born.slice(0, 4)) - before)
    }),
  )
})

it('a day is of the month that its date says', () => {
  const day = fc.integer({ min: dayNumber('1890-01-01'), max: dayNumber('2110-12-31') })
  fc.assert(
    fc.property(day, (number) => {
      expect(monthOfDay(number)).toBe(monthIndex(dateOfDay(number).slice(0, 7)))
    }),
  )
})
