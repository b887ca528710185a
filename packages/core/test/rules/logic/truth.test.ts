import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Condition, Leaf } from '../../../src/expression/node.ts'
import { logicOf } from './check-of.ts'

/** A value of each thing spoken of; null is surely nothing. */
interface World {
  readonly n: number | null
  readonly m: number | null
  readonly code: string | null
}

const least = 0
const most = 5
const numbers = fc.option(fc.integer({ min: least - 1, max: most + 1 }), { nil: null })
const world: fc.Arbitrary<World> = fc.record({
  n: numbers,
  m: numbers,
  code: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null }),
})
const worlds: readonly World[] = [null, -1, 0, 1, 2, 3, 4, 5, 6].flatMap((n) =>
  [null, -1, 0, 1, 2, 3, 4, 5, 6].flatMap((m) => [null, 'a', 'b', 'c', 'd'].map((code) => ({ n, m, code }))),
)

const orders = [
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'equal',
  'notEqual',
] as const
const code = fc.constantFrom('a', 'b', 'c')
const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc.record({
    fact: fc.constantFrom('n', 'm'),
    operator: fc.constantFrom(...orders),
    value: fc.integer({ min: least, max: most }),
  }),
  fc.record({
    fact: fc.constantFrom('n', 'm'),
    operator: fc.constantFrom(...orders),
    value: fc.constantFrom({ fact: 'n' }, { fact: 'm' }),
  }),
  fc.record({ fact: fc.constant('code'), operator: fc.constantFrom('equal', 'notEqual'), value: code }),
  fc.record({
    fact: fc.constant('code'),
    operator: fc.constantFrom('in', 'notIn'),
    value: fc.uniqueArray(code, { minLength: 1 }),
  }),
)
const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
  const several = fc.array(tie('condition'), { minLength: 1, maxLength: 3 })
  return {
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.record({ all: several }),
      fc.record({ any: several }),
      fc.record({ not: tie('condition') }),
      several.chain((of) =>
        fc.record({ atLeast: fc.integer({ min: 1, max: of.length }), of: fc.constant(of) }),
      ),
    ),
  }
})

const tests: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  lessThan: (a, b) => a < b,
  lessThanInclusive: (a, b) => a <= b,
  greaterThan: (a, b) => a > b,
  greaterThanInclusive: (a, b) => a >= b,
  equal: (a, b) => a === b,
  notEqual: (a, b) => a !== b,
}

function holds(c: Condition, given: World): boolean {
  if ('all' in c) return c.all.every((each) => holds(each, given))
  if ('any' in c) return c.any.some((each) => holds(each, given))
  if ('not' in c) return !holds(c.not, given)
  if ('atLeast' in c) return c.of.filter((each) => holds(each, given)).length >= c.atLeast
  if ('condition' in c) return false
  const { fact, operator, value } = c
  const a = given[fact as keyof World]
  if (a === null) return false
  if (Array.isArray(value)) return value.includes(a) === (operator === 'in')
  const b = typeof value === 'object' ? given[(value as { fact: 'n' | 'm' }).fact] : value
  if (b === null) return false
  return typeof a === 'string' ? (a === b) === (operator === 'equal') : !!tests[operator]?.(a, b as number)
}

const at = (c: Condition, path: readonly (string | number)[]): Condition =>
  path
    .slice(1)
    .reduce<unknown>((part, step) => (part as Record<string | number, unknown>)[step], c) as Condition

it('what is said to hold never or always does so in every world', () => {
  fc.assert(
    fc.property(condition, (c) => {
      for (const { code: found, path } of logicOf(c)) {
        if (path.length > 1) continue
        if (found === 'rule.never') expect(worlds.some((given) => holds(c, given))).toBe(false)
        if (found === 'rule.always') expect(worlds.every((given) => holds(c, given))).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

it('of members that exclude one another none holds with the others in any world', () => {
  fc.assert(
    fc.property(fc.array(condition, { minLength: 2, maxLength: 4 }), (members) => {
      const found = logicOf({ all: members })
      if (!found.some(({ code: c, path }) => c === 'rule.contradiction' && path.length === 3)) return
      expect(worlds.some((given) => holds({ all: members }, given))).toBe(false)
    }),
    { numRuns: 500 },
  )
})

it('a member said to add nothing may be left out, whatever the world', () => {
  fc.assert(
    fc.property(
      fc.array(condition, { minLength: 2, maxLength: 4 }),
      fc.constantFrom('all' as const, 'any' as const),
      fc.array(world, { minLength: 20, maxLength: 40 }),
      (members, key, some) => {
        const whole = (list: readonly Condition[]) => ({ [key]: list }) as unknown as Condition
        const idle = logicOf(whole(members)).flatMap(({ code: c, path }) =>
          c === 'rule.implied' && path.length === 3 ? [path[2] as number] : [],
        )
        const rest = members.filter((_, i) => !idle.includes(i))
        if (rest.length === 0 || idle.length === 0) return
        for (const given of some) expect(holds(whole(rest), given)).toBe(holds(whole(members), given))
      },
    ),
    { numRuns: 500 },
  )
})

it('the place named is a condition of the document', () => {
  fc.assert(
    fc.property(condition, (c) => {
      for (const { path } of logicOf(c)) expect(typeof at(c, path)).toBe('object')
    }),
  )
})
