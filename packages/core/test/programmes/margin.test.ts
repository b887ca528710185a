import { expect, it } from 'vitest'
import type { Condition } from '../../src/expression/node.ts'
import type { NumberBounds, Ternary } from '../../src/programmes/decision/decision.ts'
import { marginOf } from '../../src/programmes/decision/margin.ts'
import { restsOn } from '../../src/programmes/decision/rests-on.ts'
import type { Programme, ProgrammeCondition } from '../../src/programmes/programme.ts'

const phrase = { zh: '', en: '' }
const fact = (node: object) => ({ type: 'fen', per: 'year', title: phrase, node }) as const
const programme = {
  facts: {
    income: fact({ fact: 'earned' }),
    limit: fact({ mul: [{ fact: 'standard' }, { fact: 'counted' }] }),
  },
  roundings: { paid: { of: 'limit' } },
  figures: { standard: { id: 'the.standard' }, other: { id: 'the.other' } },
} as unknown as Programme
const bounds: Readonly<Record<string, NumberBounds>> = {
  income: [30, 50],
  limit: [100, 100],
  open: [null, 7],
}
const of = (holds: Condition, shows = ['income', 'limit'], truth?: Ternary) =>
  marginOf(
    programme,
    { title: phrase, basis: [], holds, shows } satisfies ProgrammeCondition,
    (name) => bounds[name] ?? [null, null],
    truth,
  )

const compared = (operator: string, value: unknown, name = 'income') =>
  ({ fact: name, operator, value }) as unknown as Condition

it.each([
  ['below a fact', compared('lessThan', { fact: 'limit' }), [50, 70]],
  ['above a number', compared('greaterThanInclusive', 40), [-10, 10]],
  ['below what is not known', compared('lessThanInclusive', { fact: 'open' }), [null, -23]],
  ['one of several', { any: [compared('equal', 3), compared('lessThan', 60)] }, [10, 30]],
  ['all of several', { all: [compared('greaterThan', 0), compared('lessThan', 60)] }, [10, 30]],
] as const)('by how much a number keeps to its limit: %s', (_, holds, expected) => {
  expect(of(holds as Condition)).toMatchObject({ fact: 'margin', per: 'year', value: null, bounds: expected })
})

it.each([
  ['true', [compared('lessThan', 20), compared('lessThan', 60)], [10, 30]],
  ['true', [compared('lessThan', 20)], undefined],
  ['false', [compared('lessThan', 60), compared('lessThan', 20)], [-30, -10]],
  ['unknown', [compared('lessThan', 20), compared('lessThan', 60)], [-30, -10]],
] as const)('is that of a comparison that does not say the opposite of %s', (truth, any, expected) => {
  expect(of({ any }, undefined, truth)?.bounds).toEqual(expected)
})

it('is one number where both are known', () => {
  expect(of(compared('lessThan', 120, 'limit'))).toMatchObject({ value: 20, bounds: null })
})

it.each([
  ['with nothing', compared('greaterThan', 0), undefined],
  ['for equality', compared('equal', 5), undefined],
  ['of what is not shown', compared('lessThan', 60), []],
  ['of what must not hold', { not: compared('lessThan', 60) }, undefined],
] as const)('there is none for a comparison %s', (_, holds, shows) => {
  expect(of(holds as Condition, shows as string[] | undefined)).toBeNull()
})

it('a condition rests on the parameters that it reaches by the facts it names', () => {
  const condition = (holds: Condition) =>
    ({ ...programme, conditions: { it: { holds, shows: [] } } }) as unknown as Programme
  expect(restsOn(condition(compared('lessThan', { fact: 'paid' })), 'it')).toEqual(['the.standard'])
  expect(restsOn(condition(compared('lessThan', 5)), 'it')).toEqual([])
})
