import { describe, expect, it } from 'vitest'
import { has } from '../../src/engine/bits.ts'
import { columnEngine } from '../../src/engine/engine.ts'
import { everyRow } from '../../src/engine/kernels/every-row.ts'
import {
  add,
  addMonths,
  age,
  asOf,
  constant,
  daysBetween,
  equal,
  firstDay,
  greaterThan,
  host,
  lessThan,
  max,
  min,
  month,
  monthsBetween,
  mul,
  mulDiv,
  sub,
  type Term,
} from '../../src/expression/term.ts'
import { dayNumber } from '../../src/values/day.ts'
import { monthIndex } from '../../src/values/month.ts'
import { boundsOf, claim, datasetOf, holdsOf, jobOf, type World } from './claims.ts'

const option = (name: string): Term<'option'> => ({ type: 'option', node: { option: name } })

describe('an expression', () => {
  const day = (from: string, to = from) => [dayNumber(from), dayNumber(to)]
  const months = (from: string, to = from) => [monthIndex(from), monthIndex(to)]

  it.each<[string, Term, World, readonly number[]]>([
    ['add', add(claim.a, claim.b), { claim: { a: 1, b: 2 } }, [3, 3]],
    ['sub', sub(claim.a, 5), { claim: { a: 1 } }, [-4, -4]],
    ['mul by a literal', mul(claim.a, 3), { claim: { a: 2 } }, [6, 6]],
    ['mul by an option', mul(claim.a, option('k')), { claim: { a: 2 }, options: { k: 4 } }, [8, 8]],
    ['mulDiv', mulDiv(claim.a, 1, 3, 'half-up'), { claim: { a: 5 } }, [2, 2]],
    ['min', min(claim.a, claim.b), { claim: { a: 1 } }, [-Infinity, 1]],
    ['max', max(claim.a, claim.b), { claim: { a: 1 } }, [1, Infinity]],
    ['month', month(claim.day), { claim: { day: '2025-06-30' } }, months('2025-06')],
    ['firstDay', firstDay(claim.since), { claim: { since: '2025-06' } }, day('2025-06-01')],
    ['addMonths', addMonths(claim.since, 3), { claim: { since: '2025-11' } }, months('2026-02')],
    ['monthsBetween', monthsBetween(claim.since, '2025-12'), { claim: { since: '2025' } }, [0, 11]],
    [
      'daysBetween',
      daysBetween(claim.day, claim.until),
      { claim: { day: '2025-06', until: '2025-07-01' } },
      [1, 30],
    ],
    ['age', age(claim.day, asOf), { claim: { day: '1960-12-31' } }, [65, 65]],
    ['asOf', asOf, { asOf: '2025-02-28' }, day('2025-02-28')],
  ])('%s', (_, term, world, bounds) => {
    expect(boundsOf(term, world)).toEqual(bounds)
  })

  it.each<[string, Term]>([
    ['of nothing known', { type: 'fen', node: { power: [1, 2] } as never }],
    ['named like a part of every object', { type: 'fen', node: { toString: [1, 2] } as never }],
  ])('%s is refused', (_, term) => {
    expect(() => boundsOf(term)).toThrow(expect.objectContaining({ code: 'rule.shape' }))
  })

  it('with an option that is not set, or is no number, is refused', () => {
    expect(() => boundsOf(mul(claim.a, option('k')))).toThrow(/option k has no usable value/)
    expect(() => boundsOf(mul(claim.a, option('k')), { options: { k: 'x' } })).toThrow(/option k/)
    expect(() => holdsOf(greaterThan(claim.a, option('k')))).toThrow(/no usable value/)
  })

  it('of texts where numbers are meant is refused', () => {
    expect(() => boundsOf({ type: 'fen', node: { add: [claim.kind.node, claim.a.node] } })).toThrow(
      expect.objectContaining({ code: 'rule.type' }),
    )
  })
})

describe('named facts', () => {
  it('may rest on one another, and are met by name', () => {
    const facts = {
      late: sub(claim.a, 1).node,
      later: { mul: [{ fact: 'late' }, { value: 2, type: 'count' }] } as const,
    }
    expect(holdsOf({ fact: 'later', operator: 'equal', value: 8 }, { facts, claim: { a: 5 } })).toBe(true)
    expect(
      holdsOf(
        { fact: 'later', operator: 'greaterThan', value: { fact: 'late' } },
        { facts, claim: { a: 5 } },
      ),
    ).toBe(true)
  })

  it('go before a field of their name, which a reference with `of` still reaches', () => {
    const facts = { a: add(claim.a, 1).node }
    expect(holdsOf({ fact: 'a', operator: 'equal', value: 6 }, { facts, claim: { a: 5 } })).toBe(true)
    expect(holdsOf(equal(claim.a, 5), { facts, claim: { a: 5 } })).toBe(true)
  })

  it('of the subject are in reach on a path', () => {
    const facts = { limit: mul(claim.a, 2).node }
    const above = claim
      .many('items')
      .where((i) => greaterThan(i.value, { type: 'fen', node: { fact: 'limit' } }))
    expect(
      boundsOf(above.count(), { facts, claim: { a: 5 }, items: [{ value: 10 }, { value: 11 }] }),
    ).toEqual([1, 1])
  })

  it('that do not exist are refused, with those that do', () => {
    expect(() => holdsOf({ fact: 'colour', operator: 'equal', value: 'x' })).toThrow(
      /no field or fact "colour".*kind/,
    )
    expect(() => holdsOf({ fact: 'constructor', operator: 'equal', value: 'x' })).toThrow(/no field or fact/)
  })
})

describe('facts of the host', () => {
  const asked = { asked: host('fen', 'wage').node }

  it('are asked once for each row of the subject', () => {
    const dataset = datasetOf({ claims: [{ tag: 'x' }, { tag: 'y' }] })
    const calls: string[] = []
    const wage = ({ id }: { id: string }) => {
      calls.push(id)
      return id === '0' ? 100 : null
    }
    const verdicts = columnEngine.evaluate({ ...jobOf(dataset), facts: asked, hostFacts: { wage } })
    const { definite, possible } = verdicts.truth({ fact: 'asked', operator: 'equal', value: 100 })
    expect([0, 1].map((i) => [has(definite, i), has(possible, i)])).toEqual([
      [true, true],
      [false, true],
    ])
    expect(calls).toEqual(['0', '1'])
  })

  it('that nobody gives are refused, with those that are given', () => {
    expect(() => boundsOf(host('fen', 'wage'))).toThrow(/no host fact "wage"/)
  })
})

describe('the engine', () => {
  const worlds = [{ a: 1 }, { a: 5 }, { a: null }, { a: 9 }]
  const dataset = datasetOf({ claims: worlds })
  const poor = lessThan(claim.a, 6)

  it('answers for the rows asked about, in their order', () => {
    const rows = Int32Array.of(3, 0, 2)
    const { definite, possible } = columnEngine.evaluate(jobOf(dataset, {}, rows)).truth(poor)
    expect([0, 1, 2].map((i) => [has(definite, i), has(possible, i)])).toEqual([
      [false, false],
      [true, true],
      [false, true],
    ])
  })

  it('keeps nothing from one run to the next: runs may overlap and repeat', () => {
    const job = { ...jobOf(dataset), rules: { poor } }
    const [first, second] = [
      columnEngine.evaluate(job),
      columnEngine.evaluate({ ...job, facts: { a: constant('fen', 7).node } }),
    ]
    const rule = first.rules.poor
    expect(second.truth({ fact: 'a', operator: 'equal', value: 7 }).definite.words[0]).toBe(0b1111)
    expect(first.truth(poor)).toEqual(rule)
    expect(columnEngine.evaluate(job).rules).toEqual(first.rules)
  })

  it('answers about no rows at all', () => {
    const job = jobOf(dataset, {}, Int32Array.of())
    expect(columnEngine.evaluate({ ...job, rules: { poor } }).rules.poor?.definite.size).toBe(0)
    expect(everyRow(datasetOf({ claims: [] }), 'claim')).toHaveLength(0)
  })
})
