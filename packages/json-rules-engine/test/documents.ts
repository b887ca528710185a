import type { Condition, Expression, Leaf, Operator } from '@hedui/core'
import fc from 'fast-check'

const day = fc.constantFrom('2024-02-29', '2024-12-31', '2025-01-31', '2025-02-01')
const month = fc.constantFrom('2024-12', '2025-01', '2025-02')
const code = fc.constantFrom('x', 'y', 'z', '')
const who = fc.constantFrom('张三', '李四')
const number = fc.integer({ min: -2, max: 3 })

/** A subject of which everything is known. */
export const subject = fc.record({
  key: fc.constantFrom('1', '2'),
  a: number,
  b: number,
  n: fc.nat(3),
  day,
  until: day,
  since: month,
  flag: fc.boolean(),
  kind: code,
  other: code,
  who,
})
export const part = fc.record({ key: fc.constantFrom('1', '2'), value: fc.nat(3), flag: fc.boolean() })

const ordered: readonly Operator[] = [
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
]
const same: readonly Operator[] = ['equal', 'notEqual']

/** Comparisons of facts of one kind with a value, another fact or a list. */
const comparisons = (
  facts: readonly string[],
  operators: readonly Operator[],
  value: fc.Arbitrary<string | number | boolean>,
): fc.Arbitrary<Leaf>[] => [
  fc.record({
    fact: fc.constantFrom(...facts),
    operator: fc.constantFrom(...operators),
    value: fc.oneof(value, fc.constantFrom(...facts.map((fact) => ({ fact })))),
  }),
  fc.record({
    fact: fc.constantFrom(...facts),
    operator: fc.constantFrom('in' as const, 'notIn' as const),
    value: fc.array(value, { minLength: 1, maxLength: 3 }),
  }),
]

/** Comparisons as json-rules-engine has them. */
export const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  ...comparisons(['a', 'b'], ordered, number),
  ...comparisons(['n'], ordered, number),
  ...comparisons(['day', 'until'], ordered, day),
  ...comparisons(['since'], ordered, month),
  ...comparisons(['kind', 'other'], same, code),
  ...comparisons(['who'], same, who),
  ...comparisons(['flag'], same, fc.boolean()),
)

const parts = (take: 'count' | 'sum'): Expression => ({
  take,
  path: [
    {
      to: 'parts',
      as: 'part',
      where: { fact: { fact: 'flag', of: 'part' }, operator: 'equal', value: true },
    },
  ],
  ...(take === 'sum' && { value: { fact: 'value', of: 'part' } }),
})

/** Comparisons that only hedui has: of what is worked out, with partial dates, with options, about knowledge. */
export const ownLeaf: fc.Arbitrary<Leaf> = fc.oneof(
  leaf,
  fc.record({
    fact: fc.constantFrom<Expression>(parts('sum'), { add: [{ fact: 'a' }, { fact: 'b' }] }),
    operator: fc.constantFrom(...ordered),
    value: fc.oneof(
      number,
      fc.constant<Expression>({ fact: 'a' }),
      fc.constant<Expression>({ option: 'limit' }),
    ),
  }),
  fc.record({ fact: fc.constant(parts('count')), operator: fc.constantFrom(...ordered), value: fc.nat(3) }),
  fc.record({
    fact: fc.constantFrom<string | Expression>('day', { max: [{ fact: 'day' }, { fact: 'until' }] }),
    operator: fc.constantFrom(...ordered),
    value: fc.oneof(day, fc.constantFrom('2024', '2025-01'), fc.constant<Expression>({ asOf: true })),
  }),
  fc.record({
    fact: fc.constantFrom('a', 'kind', 'flag', 'day'),
    operator: fc.constant('known' as const),
    value: fc.boolean(),
  }),
  fc.constant<Leaf>({ fact: 'kind', operator: 'in', value: { option: 'kinds' } }),
)
export const options = { limit: 2, kinds: ['x', 'y'] }

/** Documents over comparisons, with the name `named`; with `quorum` also atLeast, which is ours alone. */
export function documents(leaves: fc.Arbitrary<Leaf>, quorum: boolean): fc.Arbitrary<Condition> {
  const depth = { maxDepth: 3, depthSize: 'small' } as const
  return fc.letrec<{ condition: Condition; group: Condition }>((tie) => {
    const several = fc.array(tie('condition'), { minLength: 1, maxLength: 3 })
    return {
      condition: fc.oneof(depth, leaves, tie('group')),
      group: fc.oneof(
        depth,
        several.map((all) => ({ all })),
        several.map((any) => ({ any })),
        tie('condition').map((not) => ({ not })),
        fc.constant({ condition: 'named' }),
        ...(quorum
          ? [fc.tuple(fc.integer({ min: 1, max: 4 }), several).map(([atLeast, of]) => ({ atLeast, of }))]
          : []),
      ),
    }
  }).group
}
