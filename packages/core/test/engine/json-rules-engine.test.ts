import fc from 'fast-check'
import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { expect, it } from 'vitest'
import { has } from '../../src/engine/bits.ts'
import { columnEngine } from '../../src/engine/engine.ts'
import type { Condition, Leaf, Operator } from '../../src/expression/node.ts'
import { datasetOf, jobOf } from './claims.ts'
import { runs } from './runs.ts'

const day = fc.constantFrom('2024-02-29', '2024-12-31', '2025-01-31', '2025-02-01')
const month = fc.constantFrom('2024-12', '2025-01', '2025-02')
const code = fc.constantFrom('x', 'y', 'z', '')
const number = fc.integer({ min: -2, max: 3 })

const input = fc.record({
  a: number,
  b: number,
  n: fc.nat(3),
  day,
  until: day,
  since: month,
  flag: fc.boolean(),
  kind: code,
  other: code,
  word: code,
})

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

const leaf = fc.oneof(
  ...comparisons(['a', 'b'], ordered, number),
  ...comparisons(['n'], ordered, number),
  ...comparisons(['day', 'until'], ordered, day),
  ...comparisons(['since'], ordered, month),
  ...comparisons(['kind', 'other', 'word'], same, code),
  ...comparisons(['flag'], same, fc.boolean()),
)
const { group } = fc.letrec<{ condition: Condition; group: Condition }>((tie) => ({
  condition: fc.oneof({ maxDepth: 3, depthSize: 'small' }, leaf, tie('group')),
  group: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
    fc.constant({ condition: 'named' }),
  ),
}))

it('a document says the same here and in json-rules-engine, where every fact is known and well-typed', () =>
  fc.assert(
    fc.asyncProperty(
      group,
      leaf.map((only) => ({ all: [only] })),
      fc.array(input, { minLength: 1, maxLength: 4 }),
      async (document, named, inputs) => {
        const engine = new Engine([
          { conditions: document as unknown as TopLevelCondition, event: { type: 'hit' } },
        ])
        engine.setCondition('named', named as unknown as TopLevelCondition)
        const theirs: boolean[] = []
        for (const facts of inputs) theirs.push((await engine.run(facts)).events.length === 1)
        const job = jobOf(datasetOf({ claims: inputs }), { conditions: { named } })
        const { definite, possible } = columnEngine.evaluate(job).truth(document)
        expect(inputs.map((_, i) => has(definite, i))).toEqual(theirs)
        expect(inputs.map((_, i) => has(possible, i))).toEqual(theirs)
      },
    ),
    runs(3000),
  ))

it.each<[string, Condition, Record<string, unknown>, boolean, boolean | undefined]>([
  [
    'a fact that is not known',
    { not: { fact: 'a', operator: 'lessThan', value: 5 } },
    { a: null },
    true,
    undefined,
  ],
  [
    'an unknown fact that differs from a value',
    { fact: 'kind', operator: 'notEqual', value: 'x' },
    { kind: null },
    true,
    undefined,
  ],
  [
    'an unknown fact outside a list',
    { fact: 'kind', operator: 'notIn', value: ['x'] },
    { kind: null },
    true,
    undefined,
  ],
])('differs on purpose: %s', async (_, document, facts, theirs, ours) => {
  const engine = new Engine([
    { conditions: { all: [document] } as unknown as TopLevelCondition, event: { type: 'hit' } },
  ])
  expect((await engine.run(facts)).events.length === 1).toBe(theirs)
  const { definite, possible } = columnEngine
    .evaluate(jobOf(datasetOf({ claim: facts as never })))
    .truth(document)
  expect(has(definite, 0) ? true : has(possible, 0) ? undefined : false).toBe(ours)
})
