import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RangeColumn } from '../../../src/dataset/column.ts'
import { columnEngine, type Job } from '../../../src/engine/engine.ts'
import type { Condition } from '../../../src/expression/node.ts'
import { row } from '../../../src/expression/row.ts'
import { add } from '../../../src/expression/term.ts'
import { conditions, everything, expressions } from '../arbitraries.ts'
import { claims, datasetOf, jobOf } from '../claims.ts'
import { truthsOf } from '../ranges.ts'
import { runs } from '../runs.ts'
import { tablesOf } from '../tables.ts'

const world = tablesOf(31, 32, 33, 64, 1000, 1100)

const asked = (job: Job, rules: Job['rules']) => {
  const verdicts = columnEngine.evaluate({ ...job, rules })
  return Object.values(verdicts.rules).map(truthsOf)
}

it('a whole table, some of its rows in any order, and each row alone are told the same', () =>
  fc.assert(
    fc.property(world, conditions(everything), conditions(everything), (given, one, other) => {
      const { dataset, different, size } = given
      const rules: Readonly<Record<string, Condition>> = {
        one,
        not: { not: one },
        all: { all: [other, one, { not: other }] },
        any: { any: [one, { all: [other, one] }, other] },
        two: { atLeast: 2, of: [one, other, { not: one }] },
      }
      const job = jobOf(dataset)
      const alone = Array.from({ length: different }, (_, i) =>
        asked({ ...job, rows: Int32Array.of(i) }, rules).map(([truth]) => truth),
      )
      const whole = asked(job, rules)
      whole.forEach((truths, rule) => {
        expect(truths).toEqual(truths.map((_, i) => alone[i % different]?.[rule]))
      })
      // By and by what is compared often is turned into planes of bits.
      if (size > 1024) {
        for (let again = 0; again < 16; again++) columnEngine.evaluate({ ...job, rules })
        expect(asked(job, rules)).toEqual(whole)
      }
      const backwards = Int32Array.from({ length: size + 3 }, (_, i) => Math.abs(size - 1 - i))
      asked({ ...job, rows: backwards }, rules).forEach((truths, rule) => {
        expect(truths).toEqual(Array.from(backwards, (row) => whole[rule]?.[row]))
      })
    }),
    runs(250),
  ))

it('a fact has the same bounds in a whole table as in a row alone', () =>
  fc.assert(
    fc.property(world, expressions(everything), ({ dataset, different }, expression) => {
      const job = { ...jobOf(dataset), facts: { asked: expression } }
      const fact = (of: Job) => columnEngine.evaluate(of).fact('asked') as RangeColumn
      const { lo, hi } = fact(job)
      const alone = Array.from({ length: different }, (_, i) => fact({ ...job, rows: Int32Array.of(i) }))
      expect(Array.from(lo)).toEqual(Array.from(lo, (_, i) => alone[i % different]?.lo[0]))
      expect(Array.from(hi)).toEqual(Array.from(hi, (_, i) => alone[i % different]?.hi[0]))
    }),
    runs(250),
  ))

it('a row that nobody meets cannot fail, however many are asked', () => {
  const items = (value: number) => [
    { group: 'g', value: 1 },
    { group: 'h', value },
  ]
  const doubled = row(claims.entities, 'claim', 'subject')
    .many('items')
    .sum((i) => add(i.value, i.value)).node
  const boundsOf = (value: number, group: string) => {
    const asking = Array.from({ length: 1000 }, () => ({ group }))
    const job = jobOf(datasetOf({ claims: asking, items: items(value) }), { facts: { doubled } })
    const { lo } = columnEngine.evaluate(job).fact('doubled') as RangeColumn
    return lo[0]
  }
  expect(boundsOf(2, 'g')).toBe(2)
  expect(boundsOf(Number.MAX_SAFE_INTEGER, 'g')).toBe(2)
  expect(() => boundsOf(Number.MAX_SAFE_INTEGER, 'h')).toThrow(/beyond what a number holds/)
})
