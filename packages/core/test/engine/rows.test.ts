import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readByRows } from '../../src/dataset/reading.ts'
import { has } from '../../src/engine/bits.ts'
import { columnEngine, type Job } from '../../src/engine/engine.ts'
import type { Hits } from '../../src/engine/hits.ts'
import { Joint } from '../../src/engine/rows/joint/joint.ts'
import { rowEngine } from '../../src/engine/rows/row-engine.ts'
import type { Vector } from '../../src/engine/vector.ts'
import type { Condition, Expression } from '../../src/expression/node.ts'
import { conditions, everything, expressions } from './arbitraries.ts'
import { datasetOf } from './claims.ts'
import { runs } from './runs.ts'
import { settledJob } from './setting.ts'
import { covered, forget, forgetting, rows, worldOf } from './worlds.ts'

const job = fc.tuple(rows, forgetting, covered, fc.boolean()).map(([all, how, complete, isByRows]): Job => {
  const world = forget(all, how)
  const dataset = datasetOf(worldOf(world, complete))
  return settledJob(isByRows ? readByRows({ ...dataset }, new Map()) : dataset, world.claims)
})

/** Without the host, of whom whole columns are asked. */
const withSetting = { ...everything, setting: true }
const vocabularies = [everything, withSetting]

it.each(vocabularies)('a condition is as true row by row as by whole columns', (vocabulary) =>
  fc.assert(
    fc.property(job, conditions(vocabulary), (given, condition) => {
      const [ours, theirs] = [rowEngine, columnEngine].map((engine) =>
        truthsOf(given, () => engine.evaluate(given).truth(condition)),
      )
      expect(ours).toEqual(theirs)
    }),
    runs(2000),
  ),
)

it.each(vocabularies)(
  'several conditions in one program hold where they hold by whole columns',
  (vocabulary) =>
    fc.assert(
      fc.property(job, fc.array(conditions(vocabulary), { minLength: 1, maxLength: 3 }), (given, all) => {
        const joint = new Joint(given.dataset.graph)
        for (const condition of [...all, ...all]) {
          const hits = joint.hits(given, given.rows, condition)
          const truths = truthsOf(given, () => columnEngine.evaluate(given).truth(condition))
          if (hits) expect(Array.from(given.rows, (_, i) => truthAt(hits, i))).toEqual(truths)
        }
      }),
      runs(2000),
    ),
)

const truthAt = ({ sure, open }: Hits, position: number) => [
  sure.includes(position),
  sure.includes(position) || open.includes(position),
]

it.each(vocabularies)('a fact has the bounds row by row that it has by whole columns', (vocabulary) =>
  fc.assert(
    fc.property(job, expressions(vocabulary), conditions(vocabulary), (given, expression, condition) => {
      const asking = { ...given, facts: { asked: expression, again: branch(condition, { fact: 'asked' }) } }
      const [ours, theirs] = [rowEngine, columnEngine].map((engine) => {
        const { fact } = engine.evaluate(asking)
        return ['asked', 'again', 'flag', 'kind'].map((name) => valuesOf(fact(name)))
      })
      expect(ours).toEqual(theirs)
    }),
    runs(2000),
  ),
)

it('answers without some figures are those of a run that is not given them', () =>
  fc.assert(
    fc.property(
      job,
      fc.tuple(expressions(withSetting), conditions(withSetting), conditions(withSetting)),
      fc.subarray(['standard', 'gapped'], { minLength: 1 }),
      (given, [expression, condition, rule], figures) => {
        const asked = { fact: 'asked' }
        const facts = {
          asked: expression,
          again: branch(condition, asked),
          twice: branch(condition, branch(rule, asked)),
        }
        const asking: Job = { ...given, facts, rules: { rule } }
        const values = (fact: (name: string) => Vector) =>
          ['again', 'twice', 'asked', 'flag'].map((name) => valuesOf(fact(name)))
        const parameters = (given.parameters ?? []).map((p) =>
          figures.includes(p.id) ? { ...p, entries: [] } : p,
        )
        const now = rowEngine.evaluate(asking)
        const before = values(now.fact)
        const without = now.without(figures)
        const lacking = rowEngine.evaluate({ ...asking, parameters })
        if (!without) return
        const [ours, theirs] = [without, lacking].map(({ rules, fact }) => [
          truthsOf(given, () => rules.rule as (typeof rules)[string]),
          ...values(fact),
        ])
        expect(ours).toEqual(theirs)
        expect(values(now.fact)).toEqual(before)
      },
    ),
    runs(3000),
  ))

const branch = (condition: Condition, fact: Expression): Expression => ({ if: [condition, fact, fact] })

function truthsOf(
  { rows: asked }: Job,
  answer: () => ReturnType<typeof columnEngine.evaluate>['rules'][string],
) {
  const { definite, possible } = answer()
  return Array.from(asked, (_, i) => [has(definite, i), has(possible, i)])
}

const valuesOf = (v: Vector) =>
  v.kind === 'code'
    ? [v.type, v.to, ...v.codes]
    : [v.type, ...Array.from(v.lo, (lo, i) => [lo + 0, (v.hi[i] as number) + 0])]
