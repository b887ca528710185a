import { monthIndex, monthOfIndex } from '@hedui/core/values'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backPayKind } from '../../src/cells/back-pay-kind.ts'
import { backPayMonth } from '../../src/cells/back-pay-month.ts'

const context = { catalogue: { programmeOf: () => undefined } }
const month = fc.integer({ min: monthIndex('1990-01'), max: monthIndex('2100-12') }).map(monthOfIndex)
const spellings: readonly ((year: string, monthOfYear: string) => string)[] = [
  (year, monthOfYear) => `${year}-${monthOfYear}`,
  (year, monthOfYear) => `${year}${monthOfYear}`,
  (year, monthOfYear) => `${year}.${Number(monthOfYear)}`,
  (year, monthOfYear) => `${year}年${Number(monthOfYear)}月`,
  (year, monthOfYear) => `${year}年${monthOfYear}月份津贴`,
]

describe('back-pay in remarks', () => {
  it('states its month however it is spelt', () => {
    fc.assert(
      fc.property(month, fc.constantFrom(...spellings), (given, spell) => {
        const remark = `补发${spell(given.slice(0, 4), given.slice(5))}`
        expect(backPayMonth.decode(remark, context)).toEqual({ value: given })
        expect(backPayKind.decode(remark, context)).toEqual({ value: 'back-pay' })
      }),
    )
  })

  it('states no month where it names several', () => {
    const joint = fc.constantFrom('至', '到', '、', '和', '-', '~')
    fc.assert(
      fc.property(month, month, joint, fc.constantFrom(...spellings.slice(0, 4)), (a, b, between, spell) => {
        const [first, last] = [a, b].map((given) => spell(given.slice(0, 4), given.slice(5)))
        expect(backPayMonth.decode(`补发${first}${between}${last}`, context).value).toBeNull()
      }),
    )
  })

  it('is nothing that any other remark states', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((remark) => !remark.startsWith('补发')),
        (remark) => {
          expect(backPayMonth.decode(remark, context)).toEqual({ value: null })
          expect(backPayKind.decode(remark, context)).toEqual({ value: 'regular' })
        },
      ),
    )
  })
})
