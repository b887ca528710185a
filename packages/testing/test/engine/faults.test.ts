import {
  bitsWhere,
  type Condition,
  columnEngine,
  has,
  type Job,
  type RuleEngine,
  type Truth,
} from '@hedui/core'
import { expect, it } from 'vitest'
import { testEngine } from '../../src/index.ts'

/** The promises that an engine breaks. */
async function brokenBy(engine: RuleEngine): Promise<string[]> {
  const promises: [string, () => void | Promise<void>][] = []
  const runner = {
    describe: (_: string, body: () => void) => body(),
    it: (name: string, body: () => void | Promise<void>) => promises.push([name, body]),
  }
  testEngine(engine, { tries: { runs: 60 } }, runner)
  const broken: string[] = []
  for (const [name, body] of promises) {
    try {
      await body()
    } catch {
      broken.push(name)
    }
  }
  return broken
}

const answering = (name: string, change: (truth: Truth) => Truth): RuleEngine => ({
  ...columnEngine,
  name,
  evaluate(job) {
    const verdicts = columnEngine.evaluate(job)
    const rules = Object.fromEntries(Object.entries(verdicts.rules).map(([id, t]) => [id, change(t)]))
    return { ...verdicts, rules, truth: (condition) => change(verdicts.truth(condition)) }
  },
})

/** An engine that reads another document than it is given. */
const reading = (name: string, change: (condition: Condition) => Condition): RuleEngine => {
  const changed = (conditions: Job['conditions']) =>
    Object.fromEntries(Object.entries(conditions).map(([id, c]) => [id, deep(c, change)]))
  return {
    ...columnEngine,
    name,
    evaluate(job) {
      const verdicts = columnEngine.evaluate({
        ...job,
        rules: changed(job.rules),
        conditions: changed(job.conditions),
      })
      return { ...verdicts, truth: (condition) => verdicts.truth(deep(condition, change)) }
    },
  }
}

function deep(condition: Condition, change: (c: Condition) => Condition): Condition {
  const each = (list: readonly Condition[]) => list.map((c) => deep(c, change))
  if ('all' in condition) return change({ all: each(condition.all) })
  if ('any' in condition) return change({ any: each(condition.any) })
  if ('not' in condition) return change({ not: deep(condition.not, change) })
  if ('atLeast' in condition) return change({ ...condition, of: each(condition.of) })
  return change(condition)
}

const swapped = (from: string, to: string) => (c: Condition) =>
  'operator' in c && c.operator === from ? ({ ...c, operator: to } as Condition) : c

let last: Job | undefined

it.each<RuleEngine>([
  answering('takes unknown for true', ({ possible }) => ({ definite: possible, possible })),
  answering('takes unknown for false', ({ definite }) => ({ definite, possible: definite })),
  answering('is sure of what is not possible', ({ definite, possible }) => ({
    definite: bitsWhere(definite.size, (i) => !has(possible, i) || has(definite, i)),
    possible,
  })),
  reading('takes less for at most', swapped('lessThan', 'lessThanInclusive')),
  reading('takes at least for more', swapped('greaterThanInclusive', 'greaterThan')),
  reading('takes outside for in', swapped('notIn', 'in')),
  reading('counts one too few', (c) => ('atLeast' in c ? { ...c, atLeast: c.atLeast - 1 } : c)),
  reading('takes nothing for unknown', (c) =>
    'not' in c && 'operator' in c.not && c.not.operator === 'lessThan'
      ? { ...c.not, operator: 'greaterThanInclusive' }
      : c,
  ),
  reading('holds of everybody', (c) =>
    'all' in c && c.all.length === 0 ? { fact: { value: 1, type: 'count' }, operator: 'equal', value: 1 } : c,
  ),
  {
    ...columnEngine,
    name: 'answers for every row',
    evaluate: (job) => columnEngine.evaluate({ ...job, rows: Int32Array.from(job.rows).sort() }),
  },
  {
    ...columnEngine,
    name: 'knows but the last run',
    evaluate(job) {
      last = job
      const { rules, ...verdicts } = columnEngine.evaluate(job)
      return {
        ...verdicts,
        get rules() {
          return last === job ? rules : {}
        },
      }
    },
  },
])('an engine that $name fails', async (engine) => {
  expect(await brokenBy(engine)).not.toEqual([])
})

it('one without a fault does not', async () => {
  expect(await brokenBy({ ...columnEngine, name: 'columns again' })).toEqual([])
})
