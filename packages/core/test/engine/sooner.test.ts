import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Job, columnEngine as plainly, type Verdicts } from '../../src/engine/engine.ts'
import { pickRows } from '../../src/engine/kernels/gather.ts'
import { columnEngine as sooner } from '../../src/engine/plane-engine.ts'
import { deniedFirst } from '../../src/engine/sooner/fold-narrowing.ts'
import { gather, type Truth, type Vector } from '../../src/engine/vector.ts'
import type { Condition, Hop } from '../../src/expression/node.ts'
import { conditions, everything, expressions } from './arbitraries.ts'
import { jobOf } from './claims.ts'
import { truthsOf } from './ranges.ts'
import { runs } from './runs.ts'
import { tablesOf, tagOf } from './tables.ts'

const world = tablesOf(600, 1000, 1100)
const some = fc.uniqueArray(fc.nat({ max: 599 }), { minLength: 1, maxLength: 40 })

const among = (rows: readonly number[]): Condition => ({
  fact: { fact: 'tag', of: 'subject' },
  operator: 'in',
  value: rows.map(tagOf),
})
const holds = (fact: string): Condition => ({ fact, operator: 'equal', value: true })

const valuesOf = (v: Vector) =>
  v.kind === 'code' ? [v.type, v.to, ...v.codes] : [v.type, ...v.lo.map(plus0), ...v.hi.map(plus0)]
const plus0 = (n: number) => n + 0

const metBy = (verdicts: Omit<Verdicts, 'rules'>, path: readonly Hop[]) => {
  const { scope, owner, surely, open } = verdicts.walk(path)
  return { rows: scope.frames.map(({ rows }) => [...rows]), owner: [...owner], surely: [...surely], open }
}

it('what takes walking has the same answers where few rows are left to ask it of', () =>
  fc.assert(
    fc.property(
      world,
      fc.tuple(conditions(everything), conditions(everything), conditions(everything)),
      expressions(everything),
      fc.tuple(some, some),
      ({ dataset }, [one, other, third], expression, [few, fewer]) => {
        const facts: Job['facts'] = {
          one: { truth: one },
          both: { truth: { all: [holds('one'), other] } },
          asked: { if: [holds('both'), expression, expression] },
        }
        const rules = {
          all: { all: [holds('both'), among(few), third] },
          apart: { all: [{ not: among(few) }, among([...few, ...fewer]), holds('one'), holds('both')] },
          any: { any: [holds('both'), { not: among(few) }, { all: [among(fewer), third] }] },
          within: { all: [among(few), { any: [among(fewer), holds('one')] }, { not: holds('both') }] },
          counted: { all: [among(few), { atLeast: 2, of: [one, holds('both'), third] }] },
        } satisfies Record<string, Condition>
        const job = { ...jobOf(dataset, { facts }), rules }
        const [theirs, ours] = [plainly, sooner].map((engine) => engine.evaluate(job)) as [Verdicts, Verdicts]
        for (const rule of Object.keys(rules))
          expect(truthsOf(ours.rules[rule] as never)).toEqual(truthsOf(theirs.rules[rule] as never))
        for (const rule of Object.keys(rules)) {
          const first = deniedFirst(ours.rules[rule] as Truth)
          if (first) expect(first.possible).toEqual(theirs.truth(first.condition).possible)
        }
        const at = Int32Array.from(few).sort()
        const near = ours.at?.(at) as Omit<Verdicts, 'rules'>
        for (const fact of ['both', 'asked', 'a', 'kind'])
          expect(valuesOf(near.fact(fact))).toEqual(valuesOf(gather(theirs.fact(fact), at)))
        const truths = truthsOf(theirs.truth(third))
        expect(truthsOf(near.truth(third))).toEqual(Array.from(at, (row) => truths[row]))
        for (const fact of ['one', 'both', 'asked'])
          expect(valuesOf(ours.fact(fact))).toEqual(valuesOf(theirs.fact(fact)))
        const alone = plainly.evaluate({ ...job, rows: pickRows(job.rows, at) })
        const path: Hop[] = [{ to: 'items', as: 'item', where: { any: [third, holds('both')] } }]
        expect(metBy(near, path)).toEqual(metBy(alone, path))
      },
    ),
    runs(250),
  ))
