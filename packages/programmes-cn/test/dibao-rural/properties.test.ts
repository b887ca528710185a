import { type Decision, decide, type Household } from '@hedui/core/decide'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dibaoRural, parameters } from '../../src/index.ts'
import { aHousehold, anIncome, knowingMore } from './arbitraries.ts'
import { month } from './household.ts'

const regions = ['990100', '990200']
const decided = (given: Household, region: string): Decision =>
  decide(dibaoRural, given, { asOf: '2024-12-31', month, parameters, region })

const [atLeast, atMost] = [
  ({ amountFen, amountBoundsFen }: Decision) => amountFen ?? amountBoundsFen?.[0] ?? 0,
  ({ amountFen, amountBoundsFen }: Decision) => amountFen ?? amountBoundsFen?.[1] ?? Infinity,
]
const aRegion = fc.constantFrom(...regions)

describe('whatever the household', { timeout: 120_000 }, () => {
  it('a household of which everything is known is decided, with an exact amount', () => {
    fc.assert(
      fc.property(aHousehold, aRegion, (given, region) => {
        const { result, amountFen, missing } = decided(given, region)
        expect(result).not.toBe('undetermined')
        expect(Number.isSafeInteger(amountFen)).toBe(true)
        expect(missing).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('the amount is never negative, and never more than the standard for those counted', () => {
    fc.assert(
      fc.property(aHousehold, aRegion, (given, region) => {
        const decision = decided(given, region)
        const counted = decision.members.filter((m) => m.counted === 'true').length
        expect(decision.amountFen).toBeGreaterThanOrEqual(0)
        expect(decision.amountFen).toBeLessThanOrEqual(45_000 * counted)
        expect(decision.amountFen === 0 || decision.result === 'eligible').toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('more income never raises the amount', () => {
    fc.assert(
      fc.property(aHousehold, anIncome, fc.nat(), aRegion, (given, income, who, region) => {
        const at = who % given.members.length
        const member = given.members[at] as Household['members'][number]
        const richer = {
          ...given,
          members: given.members.with(at, { ...member, incomes: [...(member.incomes ?? []), income] }),
        }
        expect(decided(richer, region).amountFen).toBeLessThanOrEqual(decided(given, region).amountFen ?? 0)
      }),
      { numRuns: 50 },
    )
  })

  it('the order of members and incomes does not matter', () => {
    fc.assert(
      fc.property(knowingMore, aRegion, ({ open }, region) => {
        const turned = {
          ...open,
          members: open.members.map((m) => ({ ...m, incomes: m.incomes?.toReversed() ?? null })).toReversed(),
        }
        const [a, b] = [decided(open, region), decided(turned, region)]
        expect([b.result, b.amountFen, b.amountBoundsFen, b.because]).toEqual([
          a.result,
          a.amountFen,
          a.amountBoundsFen,
          a.because,
        ])
        expect(b.members.toReversed()).toEqual(a.members)
      }),
      { numRuns: 30 },
    )
  })

  it('learning a fact never turns a settled result, member or income, and never leaves the bounds', () => {
    fc.assert(
      fc.property(knowingMore, aRegion, ({ known, open }, region) => {
        const [before, after] = [decided(open, region), decided(known, region)]
        if (before.result !== 'undetermined') expect(after.result).toBe(before.result)
        expect(atLeast(after)).toBeGreaterThanOrEqual(atLeast(before))
        expect(atMost(after)).toBeLessThanOrEqual(atMost(before))
        before.members.forEach(({ counted }, i) => {
          if (counted !== 'unknown') expect(after.members[i]?.counted).toBe(counted)
        })
        before.because.forEach(({ truth }, i) => {
          if (truth !== 'unknown') expect(after.because[i]?.truth).toBe(truth)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('what is undetermined names a fact, and an exact amount none', () => {
    fc.assert(
      fc.property(knowingMore, aRegion, ({ open }, region) => {
        const { amountFen, missing } = decided(open, region)
        expect(missing.length > 0).toBe(amountFen === null)
      }),
      { numRuns: 30 },
    )
  })
})
