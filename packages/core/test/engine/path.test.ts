import { describe, expect, it } from 'vitest'
import { createEvaluator } from '../../src/engine/evaluate.ts'
import { walk } from '../../src/engine/path.ts'
import type { Aggregate, Hop } from '../../src/expression/node.ts'
import { row } from '../../src/expression/row.ts'
import { all, equal, greaterThan, holds, notEqual } from '../../src/expression/term.ts'
import { boundsOf, claim, claims, datasetOf, holdsOf, jobOf } from './claims.ts'

describe('a path', () => {
  it('meets the rows of every step', () => {
    const parts = claim.many('items').along('parts')
    const items = [{ set: '1' }, { set: '2' }, { set: '3' }]
    const world = { items, parts: [{ set: '1' }, { set: '1' }, { set: '3' }, { set: '9' }] }
    expect(boundsOf(parts.count(), world)).toEqual([3, 3])
  })

  it('narrows at every step, and a row is surely met only where every step is sure', () => {
    const parts = claim
      .many('items')
      .where((i) => holds(i.flag))
      .along('parts')
      .where((p) => holds(p.flag))
    const item = (set: string, flag: boolean | null) => ({ set, flag })
    const world = {
      items: [item('1', true), item('2', null), item('3', false)],
      parts: [
        { set: '1', flag: true },
        { set: '1', flag: null },
        { set: '2', flag: true },
        { set: '3', flag: true },
      ],
    }
    expect(boundsOf(parts.count(), world)).toEqual([1, 3])
  })

  it('meets each row from where it began, however often and from wherever its steps are taken', () => {
    const parts = claim.many('items').along('parts')
    const { path } = parts.count().node as Aggregate
    const [first, second] = path as [Hop, Hop]
    const items = [{ set: '1' }, { set: '2' }, { set: '2' }]
    const world = { items, parts: [{ set: '2' }, { set: '1' }] }
    const evaluator = createEvaluator(jobOf(datasetOf(world)))
    const whole = walk(evaluator, evaluator.subject, path)
    const before = walk(evaluator, evaluator.subject, [first])
    expect([...whole.owner]).toEqual([0, 0, 0])
    expect([...walk(evaluator, before.scope, [second], first.as).owner]).toEqual([0, 1, 2])
    expect(walk(evaluator, evaluator.subject, path)).toBe(whole)
  })

  it('is open where any register on the way is not complete', () => {
    const parts = claim.many('items').along('parts')
    expect(boundsOf(parts.count(), { covered: ['items', 'more-items'] })).toEqual([0, 0])
    expect(boundsOf(parts.count(), { items: [{ set: '1' }], covered: ['items', 'more-items'] })).toEqual([
      0,
      Infinity,
    ])
    expect(boundsOf(parts.count(), { covered: ['parts'] })).toEqual([0, Infinity])
  })

  it('of some registers meets what they state, and asks their coverage alone', () => {
    const world = { items: [{ value: 1 }], more: [{ value: 10 }], covered: ['items'] }
    const sum = (...registers: string[]) =>
      boundsOf(
        claim
          .many('items')
          .from(...registers)
          .sum((i) => i.value),
        world,
      )
    expect(sum('items')).toEqual([1, 1])
    expect(sum('more-items')).toEqual([10, Infinity])
    expect(sum('items', 'more-items')).toEqual([11, Infinity])
  })

  it('is open where our own key is not known, and empty where there is none', () => {
    const count = claim.many('items').count()
    expect(boundsOf(count, { claim: { group: null }, items: [{}] })).toEqual([0, Infinity])
    expect(boundsOf(count, { claim: { group: 'other' }, items: [{}] })).toEqual([0, 0])
  })

  it('does not meet rows whose key is not known', () => {
    expect(boundsOf(claim.many('items').count(), { items: [{ group: null }] })).toEqual([0, 0])
  })
})

describe('a condition on a path', () => {
  it('sees the subject', () => {
    const dearer = claim.many('items').where((i) => greaterThan(i.value, claim.a))
    const world = { claim: { a: 5 }, items: [{ value: 5 }, { value: 6 }, { value: null }] }
    expect(boundsOf(dearer.count(), world)).toEqual([1, 2])
  })

  it('sees the rows before it', () => {
    const parts = claim
      .many('items')
      .where((i) => equal(i.kind, 'x'))
      .along('parts')
    const alike = claim.many('items').where((i) =>
      holds(
        row(claims.entities, 'item', 'ignored')
          .many('parts')
          .where((p) => equal(p.kind, i.kind))
          .exists(),
      ),
    )
    expect(() => boundsOf(alike.count(), { items: [{}] })).toThrow(/a reference names "ignored"/)
    const inner = claim.many('items').where((i) =>
      holds(
        i
          .many('parts')
          .where((p) => equal(p.kind, i.kind))
          .exists(),
      ),
    )
    const items = [
      { set: '1', kind: 'x' },
      { set: '2', kind: 'y' },
    ]
    const world = {
      items,
      parts: [
        { set: '1', kind: 'x' },
        { set: '2', kind: 'x' },
      ],
    }
    expect(boundsOf(parts.count(), world)).toEqual([1, 1])
    expect(boundsOf(inner.count(), world)).toEqual([1, 1])
  })

  it('compares rows of one relation with one another, however often it is used', () => {
    const items = claim.many('items')
    const withRival = items.where((i) =>
      holds(items.where((j) => all(equal(j.kind, i.kind), notEqual(j.set, i.set))).exists()),
    )
    const item = (set: string, kind: string) => ({ set, kind })
    expect(boundsOf(withRival.count(), { items: [item('1', 'x'), item('2', 'x'), item('3', 'y')] })).toEqual([
      2, 2,
    ])
    const three = withRival.where((i) =>
      holds(
        items
          .where((j) =>
            holds(
              items
                .where((k) => all(notEqual(k.set, j.set), notEqual(k.set, i.set), notEqual(j.set, i.set)))
                .exists(),
            ),
          )
          .exists(),
      ),
    )
    expect(boundsOf(three.count(), { items: [item('1', 'x'), item('2', 'x')] })).toEqual([0, 0])
    expect(boundsOf(three.count(), { items: [item('1', 'x'), item('2', 'x'), item('3', 'y')] })).toEqual([
      2, 2,
    ])
  })

  it('may be given in parts', () => {
    const narrowed = claim
      .many('items')
      .where((i) => equal(i.kind, 'x'))
      .where((i) => holds(i.flag))
    const items = [
      { kind: 'x', flag: true },
      { kind: 'x', flag: false },
      { kind: 'y', flag: true },
      { kind: null, flag: true },
    ]
    expect(boundsOf(narrowed.count(), { items })).toEqual([1, 2])
  })

  it('refuses a field that the row does not have, with those it has', () => {
    const node = {
      take: 'count',
      path: [
        { to: 'items', as: 'i', where: { fact: { fact: 'colour', of: 'i' }, operator: 'equal', value: 'x' } },
      ],
    } as const
    expect(() => boundsOf({ type: 'count', node })).toThrow(/item has no field or fact "colour".*value/)
  })
})

describe('to-one steps', () => {
  it('carry what is unknown and what is nothing', () => {
    const size = claim.to('leader').size
    expect(boundsOf(size, { claim: { lead: 'nobody' } })).toEqual([-Infinity, Infinity])
    expect(boundsOf(size, { claim: { lead: null } })).toBe('nothing')
  })

  const groups = [
    { code: 'x', above: 'y', size: 3 },
    { code: 'y', above: null, size: 9 },
    { code: 'z', above: 'nobody' },
  ]

  it('lead to the row of the key, and on from there', () => {
    const leader = claim.to('leader')
    expect(boundsOf(leader.size, { groups, claim: { lead: 'x' } })).toEqual([3, 3])
    expect(boundsOf(leader.to('superior').size, { groups, claim: { lead: 'x' } })).toEqual([9, 9])
    expect(boundsOf(leader.to('superior').size, { groups, claim: { lead: 'y' } })).toBe('nothing')
    expect(holdsOf(equal(leader.self, leader.self), { groups, claim: { lead: 'x' } })).toBe(true)
    expect(holdsOf(equal(leader.self, leader.self), { groups, claim: { lead: null } })).toBe(false)
  })

  it.each<[string, string | null, readonly number[]]>([
    ['the rows beyond where it leads somewhere', 'x', [1, 1]],
    ['what may be beyond where it leads nowhere known', 'nobody', [0, Infinity]],
    ['no rows where there is nothing', null, [0, 0]],
  ])('before a to-many step meet %s', (_, lead, count) => {
    const items = [{ group: 'x' }, { group: 'other' }]
    expect(boundsOf(claim.to('leader').many('items').count(), { groups, items, claim: { lead } })).toEqual(
      count,
    )
  })

  it.each<[string, string, readonly number[]]>([
    ['the rows beyond', 'x', [2, 2]],
    ['what may be beyond where it leads nowhere known', 'z', [0, Infinity]],
    ['no rows where there is nothing', 'y', [0, 0]],
  ])('after another, before a to-many step, meet %s', (_, lead, count) => {
    const items = [{ group: 'y' }, { group: 'y' }, { group: 'x' }]
    const beyond = claim.to('leader').to('superior').many('items').count()
    expect(boundsOf(beyond, { groups, items, claim: { lead } })).toEqual(count)
  })
})
