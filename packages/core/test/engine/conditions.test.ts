import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition, Expression, Leaf } from '../../src/expression/node.ts'
import {
  all,
  any,
  atLeast,
  choose,
  coalesce,
  constant,
  equal,
  greaterThan,
  holds,
  isIn,
  isNotIn,
  known,
  lessThan,
  named,
  not,
  notEqual,
  type Term,
  truthOf,
} from '../../src/expression/term.ts'
import { boundsOf, claim, holdsOf, plainOf, type World } from './claims.ts'
import { runs } from './runs.ts'

const [yes, no, unknown] = [
  equal(constant('count', 1), 1),
  equal(constant('count', 1), 2),
  equal(constant('count', 1), claim.n),
]
type Truth = boolean | undefined
const conditionOf = (truth: Truth): Condition => (truth === undefined ? unknown : truth ? yes : no)
const truths: readonly Truth[] = [true, false, undefined]

describe('three-valued logic', () => {
  it.each([...truths].flatMap((a) => truths.map((b) => [a, b] as const)))('%s and, or %s', (a, b) => {
    const [p, q] = [conditionOf(a), conditionOf(b)]
    const and = a === false || b === false ? false : a === undefined || b === undefined ? undefined : true
    const or = a === true || b === true ? true : a === undefined || b === undefined ? undefined : false
    expect(holdsOf(all(p, q))).toBe(and)
    expect(holdsOf(any(p, q))).toBe(or)
  })

  it.each([
    [true, false],
    [false, true],
    [undefined, undefined],
  ])('not %s is %s', (a, negated) => {
    expect(holdsOf(not(conditionOf(a)))).toBe(negated)
  })

  it('at least n of some: true where n surely hold, false where fewer than n possibly do', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...truths), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 5 }),
        (list, n) => {
          const surely = list.filter((t) => t === true).length
          const possibly = list.filter((t) => t !== false).length
          expect(holdsOf(atLeast(n, ...list.map(conditionOf)))).toBe(
            surely >= n ? true : possibly >= n ? undefined : false,
          )
        },
      ),
      runs(30),
    ))

  it.each<[string, Condition]>([
    ['all', { all: [] }],
    ['any', { any: [] }],
    ['all', not({ all: [] })],
  ])('an empty %s is refused: it would hold of everybody', (_, condition) => {
    expect(() => holdsOf(condition)).toThrow(/needs at least one condition/)
  })

  it('a named condition is what its name stands for', () => {
    const conditions = { poor: lessThan(claim.a, 100), settled: named('poor') }
    expect(holdsOf(named('settled'), { claim: { a: 99 }, conditions })).toBe(true)
    expect(holdsOf(named('settled'), { claim: { a: 100 }, conditions })).toBe(false)
    expect(() => holdsOf(named('rich'), { conditions })).toThrow(/no condition "rich".*poor, settled/)
    expect(() => holdsOf(named('toString'), { conditions })).toThrow(/no condition/)
  })
})

describe('if', () => {
  const branch = (truth: Truth, a: Term<'fen'>, b: Term<'fen'>, world: World = {}) =>
    boundsOf(choose(conditionOf(truth), a, b), world)
  const [three, seven] = [constant('fen', 3), constant('fen', 7)]

  it.each<[string, Truth, Term<'fen'>, Term<'fen'>, readonly number[] | 'nothing']>([
    ['the first where the condition holds', true, three, seven, [3, 3]],
    ['the second where it does not', false, three, seven, [7, 7]],
    ['what spans both where it is unknown', undefined, seven, three, [3, 7]],
    ['the one value of both even so', undefined, seven, seven, [7, 7]],
    ['anything where one side is unknown', undefined, claim.a, seven, [-Infinity, Infinity]],
    ['the settled side, whatever the other', true, seven, claim.a, [7, 7]],
    ['nothing where the side chosen is nothing', true, claim.bonus, seven, 'nothing'],
    [
      'anything where one side is nothing and the other not',
      undefined,
      claim.bonus,
      seven,
      [-Infinity, Infinity],
    ],
    ['nothing where both are', undefined, claim.bonus, claim.bonus, 'nothing'],
  ])('is %s', (_, truth, a, b, bounds) => {
    expect(branch(truth, a, b)).toEqual(bounds)
  })

  it.each([
    [true, 'x'],
    [false, 'y'],
    [undefined, null],
  ])('chooses between codes where it is %s: %s', (truth, code) => {
    expect(plainOf(choose(conditionOf(truth), constant('code', 'x'), 'y'))).toBe(code)
  })

  it('a code that both sides have is known though the condition is not', () => {
    expect(plainOf(choose(unknown, constant('code', 'x'), 'x'))).toBe('x')
  })

  it('refuses a number on one side and a text on the other', () => {
    const node = { if: [yes, three.node, constant('text', 'x').node] } as Expression
    expect(() => boundsOf({ node, type: 'fen' })).toThrow(/Compare values of one kind/)
  })
})

describe('truths as values', () => {
  it.each(truths)('a condition that is %s is a value that may be asked about', (truth) => {
    expect(holdsOf(holds(truthOf(conditionOf(truth))))).toBe(truth)
    expect(holdsOf(equal(truthOf(conditionOf(truth)), false))).toBe(truth === undefined ? undefined : !truth)
  })

  it.each<[Truth | null, Truth, boolean]>([
    [true, true, true],
    [false, false, true],
    [null, undefined, false],
  ])('a field that is %s holds: %s; known: %s', (flag, held, isKnown) => {
    expect(holdsOf(holds(claim.flag), { claim: { flag } })).toBe(held)
    expect(holdsOf(known(claim.flag), { claim: { flag } })).toBe(isKnown)
  })
})

describe('known', () => {
  it.each<[string, Term, World['claim'], boolean]>([
    ['a number', claim.a, { a: 0 }, true],
    ['an unknown number', claim.a, {}, false],
    ['a partial date', claim.day, { day: '2025' }, true],
    ['an unknown date', claim.day, {}, false],
    ['no date', claim.ended, {}, false],
    ['a code', claim.kind, { kind: 'x' }, true],
    ['an unknown code', claim.kind, {}, false],
    ['no code', claim.status, {}, false],
  ])('of %s', (_, fact, given, answer) => {
    const ask = (condition: Condition) => holdsOf(condition, { claim: given ?? {} })
    expect(ask(known(fact))).toBe(answer)
    expect(ask({ fact: fact.node, operator: 'known', value: false })).toBe(!answer)
  })

  it.each<[string, World['claim'], unknown]>([
    ['the value', { a: 5 }, [5, 5]],
    ['the other where it is unknown', {}, [7, 7]],
  ])('coalesce is %s', (_, given, bounds) => {
    expect(boundsOf(coalesce(claim.a, 7), { claim: given ?? {} })).toEqual(bounds)
  })

  it('coalesce is the other where there is nothing', () => {
    expect(boundsOf(coalesce(claim.bonus, 7))).toEqual([7, 7])
  })
})

describe('nothing differs from unknown', () => {
  it.each<[string, Condition]>([
    ['equal', equal(claim.bonus, 0)],
    ['notEqual', notEqual(claim.bonus, 0)],
    ['less', lessThan(claim.bonus, 1)],
    ['greater', greaterThan(claim.bonus, -1)],
    ['in', isIn(claim.status, ['x'])],
    ['notIn', isNotIn(claim.status, ['x'])],
    ['equal texts', equal(claim.status, 'x')],
    ['different texts', notEqual(claim.status, 'x')],
    ['two that are nothing', equal(claim.status, claim.status)],
  ])('%s is false of nothing, and its opposite true', (_, condition) => {
    expect(holdsOf(condition)).toBe(false)
    expect(holdsOf(not(condition))).toBe(true)
  })

  it.each<[string, Condition]>([
    ['equal', equal(claim.a, 0)],
    ['notEqual', notEqual(claim.a, 0)],
    ['less', lessThan(claim.a, 1)],
    ['in', isIn(claim.kind, ['x'])],
    ['notIn', isNotIn(claim.kind, ['x'])],
    ['equal to itself', equal(claim.kind, claim.kind)],
  ])('%s is unknown of the unknown, and so is its opposite', (_, condition) => {
    expect(holdsOf(condition)).toBe(undefined)
    expect(holdsOf(not(condition))).toBe(undefined)
  })
})

describe('lists', () => {
  it.each<[string, Condition, World['claim'], Truth]>([
    ['in', isIn(claim.kind, ['x', 'y']), { kind: 'y' }, true],
    ['in', isIn(claim.kind, ['x', 'y']), { kind: 'z' }, false],
    ['notIn', isNotIn(claim.kind, ['x', 'y']), { kind: 'z' }, true],
    ['notIn', isNotIn(claim.kind, ['x', 'y']), { kind: 'x' }, false],
    ['in, of numbers', isIn(claim.a, [1, 2]), { a: 2 }, true],
    ['in, of days', isIn(claim.day, ['2025-06-03']), { day: '2025-06-03' }, true],
    ['in, of a partial date', isIn(claim.day, ['2025-06-03']), { day: '2025-06' }, undefined],
    ['in, of a partial date elsewhere', isIn(claim.day, ['2025-06-03']), { day: '2025-07' }, false],
    ['in, of months', isIn(claim.since, ['2025-06', '2025-07']), { since: '2025-07' }, true],
  ])('%s', (_, condition, given, truth) => {
    expect(holdsOf(condition, { claim: given ?? {} })).toBe(truth)
  })

  it.each<[string, Leaf['value']]>([
    ['an empty list', []],
    ['no list', 'x'],
  ])('%s is refused', (_, value) => {
    expect(() => holdsOf({ fact: 'kind', operator: 'in', value })).toThrow(/needs a list that is not empty/)
  })

  it('may be an option', () => {
    const condition: Condition = { fact: 'kind', operator: 'in', value: { option: 'kinds' } }
    expect(holdsOf(condition, { claim: { kind: 'x' }, options: { kinds: ['x'] } })).toBe(true)
    expect(() => holdsOf(condition, { options: { kinds: 'x' } })).toThrow(/needs a list/)
    expect(() => holdsOf(condition)).toThrow(/no usable value/)
  })
})

describe('values of different kinds are refused, not compared', () => {
  it.each<[string, Leaf]>([
    ['a text and a number', { fact: 'kind', operator: 'equal', value: 1 }],
    ['a number and a text', { fact: 'a', operator: 'equal', value: '1' }],
    ['a number and a text in a list', { fact: 'a', operator: 'in', value: ['1'] }],
    ['a date and a number', { fact: 'day', operator: 'lessThan', value: 20_250_603 }],
    ['a text and a number field', { fact: 'kind', operator: 'equal', value: { fact: 'a' } }],
    ['the order of texts', { fact: 'word', operator: 'lessThan', value: 'x' }],
    ['the order of two texts', { fact: 'word', operator: 'greaterThan', value: { fact: 'kind' } }],
  ])('%s', (_, leaf) => {
    expect(() => holdsOf(leaf, { claim: { a: 1, kind: 'x', day: '2025-06-03' } })).toThrow(
      expect.objectContaining({ code: 'rule.type' }),
    )
  })
})
