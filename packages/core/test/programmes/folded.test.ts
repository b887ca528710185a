import { expect, it } from 'vitest'
import type { Job } from '../../src/engine/engine.ts'
import type { Condition, Expression } from '../../src/expression/node.ts'
import { add, all, any, choose, constant, equal, mul, not, term } from '../../src/expression/term.ts'
import { folded } from '../../src/programmes/batch/folded.ts'
import { claim, datasetOf, jobOf } from '../engine/claims.ts'

const figure = term('count', { fact: 'figure' })
const open = term('count', { fact: 'open' })

const foldedOf = (facts: Readonly<Record<string, Expression>>, rules: Job['rules'] = {}) => {
  const job = jobOf(datasetOf({ claims: [{}, {}] }))
  const given = {
    figure: { value: 12, type: 'count' },
    open: { parameter: 'nowhere', on: { value: '2024-01', type: 'month' } },
    ...facts,
  } as const
  const parameters = [{ id: 'nowhere', type: 'count', title: { zh: '', en: '' }, entries: [] }] as const
  return folded({ ...job, facts: given, parameters, rules })
}

const ofFact = (is: Expression) => foldedOf({ it: is }).facts.it
const ofRule = (rule: Condition) => foldedOf({}, { it: rule }).rules.it

it('finds what no row changes', () => {
  expect(ofFact(mul(figure, 2).node)).toEqual({ value: 24, type: 'count' })
  expect(ofFact(add(claim.n, mul(figure, 2)).node)).toEqual({
    add: [claim.n.node, { value: 24, type: 'count' }],
  })
})

it('takes the branch that a figure decides', () => {
  expect(ofFact(choose(equal(figure, 12), claim.a, claim.b).node)).toEqual(claim.a.node)
  expect(ofFact(choose(equal(figure, 1), claim.a, claim.b).node)).toEqual(claim.b.node)
})

it('leaves out parts of a condition that change nothing, and all others where one decides', () => {
  const flag = equal(claim.flag, true)
  expect(ofRule(all(flag, equal(figure, 12)))).toEqual(flag)
  expect(ofRule(any(flag, equal(figure, 1)))).toEqual(flag)
  const never = { fact: { value: 12, type: 'count' }, operator: 'equal', value: 1 }
  expect(ofRule(all(flag, equal(figure, 1)))).toEqual(never)
  expect(ofRule(not(all(flag, equal(figure, 1))))).toEqual({ not: never })
})

it('keeps open what no figure settles', () => {
  const asked = { parameter: 'nowhere', on: { value: '2024-01', type: 'month' } }
  expect(ofFact(choose(equal(open, 1), claim.a, constant('fen', 0)).node)).toEqual({
    if: [{ fact: asked, operator: 'equal', value: 1 }, claim.a.node, { value: 0, type: 'fen' }],
  })
})

it('names hops after where they lead, so that the same question reads the same', () => {
  const sum = () =>
    claim
      .many('items')
      .where((i) => equal(i.flag, true))
      .sum((i) => i.value)
  const { one, two } = foldedOf({ one: sum().node, two: sum().node }).facts
  expect(JSON.stringify(one)).toBe(JSON.stringify(two))
  const nested = claim.many('items').sum((i) => i.many('parts').sum((p) => add(p.value, i.value)))
  expect(ofFact(nested.node)).toMatchObject({
    path: [{ as: 'items' }],
    value: { path: [{ as: 'parts' }], value: { add: [{ of: 'parts' }, { of: 'items' }] } },
  })
})
