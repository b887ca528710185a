import type { Aggregate, Condition, Expression } from '@hedui/core'
import { lettersOf } from '../ask.ts'
import { same } from '../same.ts'
import type { Section, Under } from '../section.ts'
import { jobOf, type World } from '../trial/world.ts'

/** Nothing; one surely; one surely and one possibly; one possibly; one surely whose value is not known. */
const world: World = {
  papers: ['none', 'sure', 'both', 'maybe', 'blank'].map((file) => ({ file })),
  notes: [
    { file: 'sure', flag: true, value: 5, kind: 'x', day: '2025-01-01' },
    { file: 'sure', flag: false, value: 9, kind: 'y', day: '2025-03-01' },
    { file: 'both', flag: true, value: 5, kind: 'x', day: '2025-01-01' },
    { file: 'maybe', flag: null, value: 3, kind: 'y', day: '2025-02-01' },
    { file: 'blank', flag: true, value: null, kind: null, day: '2025-01-01' },
  ],
  slips: [{ file: 'both', flag: null, value: 3, kind: 'y', day: '2025-02-01' }],
}
const open: World = { ...world, covered: ['papers', 'notes'] }

const of = (fact: string): Expression => ({ fact, of: 'note' })
const related = (take: Aggregate['take'], value?: Expression, by?: Expression): Aggregate => ({
  take,
  path: [{ to: 'notes', as: 'note', where: { fact: of('flag'), operator: 'equal', value: true } }],
  ...(value && { value }),
  ...(by && { by }),
})
const facts = {
  exists: related('exists'),
  count: related('count'),
  sum: related('sum', of('value')),
  min: related('min', of('value')),
  max: related('max', of('value')),
  latest: related('latest', of('value'), of('day')),
  countDistinct: related('countDistinct', of('kind')),
  total: { add: [{ fact: 'sum' }, { fact: 'count' }] },
} satisfies Record<string, Expression>

type Bounds = readonly [number, number]
const any: Bounds = [-Infinity, Infinity]
const nothing: Bounds = [Number.NaN, Number.NaN]
const from = (n: number): Bounds => [n, Infinity]
const upTo = (n: number): Bounds => [-Infinity, n]
const just = (n: number): Bounds => [n, n]

const complete: Readonly<Record<keyof typeof facts, readonly Bounds[]>> = {
  exists: [just(0), just(1), just(1), [0, 1], just(1)],
  count: [just(0), just(1), [1, 2], [0, 1], just(1)],
  sum: [just(0), just(5), [5, 8], [0, 3], from(0)],
  min: [nothing, just(5), [3, 5], any, any],
  max: [nothing, just(5), just(5), any, any],
  latest: [nothing, just(5), [3, 5], any, any],
  countDistinct: [just(0), just(1), [1, 2], [0, 1], just(1)],
  total: [just(0), just(6), [6, 10], [0, 4], from(1)],
}
const uncovered: typeof complete = {
  exists: [[0, 1], just(1), just(1), [0, 1], just(1)],
  count: [from(0), from(1), from(1), from(0), from(1)],
  sum: [from(0), from(5), from(5), from(0), from(0)],
  min: [any, upTo(5), upTo(5), any, any],
  max: [any, from(5), from(5), any, any],
  latest: [any, any, any, any, any],
  countDistinct: [from(0), from(1), from(1), from(0), from(1)],
  total: [from(0), from(6), from(6), from(0), from(1)],
}

async function bounded({ engine }: Under, given: World, expected: typeof complete): Promise<void> {
  const verdicts = await engine.evaluate(jobOf(given, {}, { facts }))
  for (const [name, bounds] of Object.entries(expected)) {
    const value = verdicts.fact(name)
    if (value.kind !== 'range') throw new Error(`${name} is no range`)
    same(
      Array.from(value.lo, (lo, i) => [lo, value.hi[i]]),
      bounds,
      name,
    )
  }
}

const rules: Readonly<Record<string, readonly [condition: Condition, complete: string, open: string]>> = {
  some: [{ fact: 'exists', operator: 'equal', value: true }, 'FTTUT', 'UTTUT'],
  several: [{ fact: 'count', operator: 'greaterThan', value: 1 }, 'FFUFF', 'UUUUU'],
  much: [{ fact: 'sum', operator: 'greaterThanInclusive', value: 5 }, 'FTTFU', 'UTTUU'],
  'little at least': [{ fact: 'min', operator: 'lessThan', value: 6 }, 'FTTUU', 'UTTUU'],
  'not little': [{ not: { fact: 'min', operator: 'lessThan', value: 6 } }, 'TFFUU', 'UFFUU'],
}

export const aggregates: Section = {
  name: 'aggregates',
  promises: {
    'span what may be true of rows surely and possibly in': (under) => bounded(under, world, complete),
    'stay open where a register is not complete': (under) => bounded(under, open, uncovered),
    'settle rules as far as they can': async ({ engine }) => {
      const conditions = Object.fromEntries(Object.entries(rules).map(([name, [rule]]) => [name, rule]))
      const [whole, part] = [
        await lettersOf(engine, jobOf(world, conditions, { facts })),
        await lettersOf(engine, jobOf(open, conditions, { facts })),
      ]
      for (const [name, [, whenComplete, whenOpen]] of Object.entries(rules)) {
        same(whole[name], whenComplete, name)
        same(part[name], whenOpen, `${name}, uncovered`)
      }
    },
  },
}
