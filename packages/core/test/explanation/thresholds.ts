import fc from 'fast-check'
import type { Condition } from '../../src/expression/node.ts'

const operator = fc.constantFrom(
  'equal' as const,
  'lessThan' as const,
  'greaterThanInclusive' as const,
  'notEqual' as const,
)
const small = fc.integer({ min: 0, max: 4 })

/** One field of the claim, or the rows of a register that are like this, beside a fixed value. */
const leaves: readonly fc.Arbitrary<Condition>[] = [
  ...(['a', 'b', 'n'] as const).map((fact) => fc.record({ fact: fc.constant(fact), operator, value: small })),
  fc.record({
    fact: fc.constant('day'),
    operator,
    value: fc.constantFrom('2024-02-29', '2025-01-31', '2025-02-01'),
  }),
  fc.record({ fact: fc.constant('flag'), operator: fc.constant('equal' as const), value: fc.boolean() }),
  fc.record({
    fact: fc.constant('kind'),
    operator: fc.constantFrom('in' as const, 'notIn' as const),
    value: fc.constantFrom(['x'], ['x', 'y']),
  }),
  small.map(
    (value): Condition => ({
      fact: {
        take: 'count',
        of: 'subject',
        path: [
          {
            to: 'items',
            as: 'item',
            where: { fact: { fact: 'value', of: 'item' }, operator: 'lessThan', value },
          },
        ],
      },
      operator: 'greaterThanInclusive',
      value: 1,
    }),
  ),
]

/** Conditions made of comparisons with fixed values, in which nothing is asked twice. */
export const thresholds: fc.Arbitrary<Condition> = fc
  .tuple(fc.shuffledSubarray([...leaves.keys()], { minLength: 1, maxLength: 5 }), fc.infiniteStream(fc.nat()))
  .chain(([chosen, choices]) =>
    fc
      .tuple(...chosen.map((i) => leaves[i] as fc.Arbitrary<Condition>))
      .map((conditions) => joined(conditions, () => choices.next().value as number)),
  )

/** Puts conditions together two or three at a time, some of them denied. */
function joined(conditions: readonly Condition[], choice: () => number): Condition {
  const denied = conditions.map((c): Condition => (choice() % 4 === 0 ? { not: c } : c))
  const [only, ...more] = denied
  if (only && more.length === 0) return only
  const group = denied.slice(0, 2 + (choice() % 2))
  const forms: readonly Condition[] = [
    { all: group },
    { any: group },
    { atLeast: Math.min(2, group.length), of: group },
  ]
  return joined([forms[choice() % 3] as Condition, ...denied.slice(group.length)], choice)
}
