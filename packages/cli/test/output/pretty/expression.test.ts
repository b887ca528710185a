import {
  add,
  all,
  any,
  asOf,
  atLeast,
  choose,
  equal,
  graph,
  greaterThan,
  host,
  isIn,
  known,
  month,
  monthsBetween,
  mulDiv,
  not,
  parameter,
  row,
} from '@hedui/core'
import { describe, expect, it } from 'vitest'
import { conditionText, expressionText } from '../../../src/output/pretty/expression.ts'

const person = row(graph.entities, 'person', 'subject')
const payment = row(graph.entities, 'payment', 'subject')

describe('a formula', () => {
  it.each([
    [mulDiv(payment.amount, 1, 3, 'half-up'), '(amount × 1 ÷ 3, half-up)'],
    [parameter('fen', 'dibao.standard', { on: payment.month }), 'dibao.standard[month]'],
    [host('truth', 'visited'), 'host visited'],
    [payment.amount, 'amount'],
    [payment.to('beneficiary').death, 'beneficiary.death'],
    [person.self, 'subject'],
    [asOf, 'asOf'],
    [
      monthsBetween(month(payment.to('beneficiary').death), payment.month),
      'monthsBetween(month(beneficiary.death), month)',
    ],
    [add(payment.amount, payment.addOn), '(amount + addOn)'],
    [
      choose(equal(payment.layer, 'settled'), payment.amount, payment.basic),
      '(layer = "settled" ? amount : basic)',
    ],
    [
      person
        .many('deaths')
        .from('death')
        .where((d) => not(known(d.revokedAt)))
        .exists(),
      'exists(deaths@death[not known(revokedAt)])',
    ],
    [
      person.many('deaths').latest(
        (d) => d.date,
        (d) => d.registeredAt,
      ),
      'latest(deaths, date, by registeredAt)',
    ],
  ])('%#: %s', (term, text) => {
    expect(expressionText(term.node)).toBe(text)
  })
})

describe('a condition', () => {
  it.each([
    [greaterThan(payment.amount, 1200), 'amount > 1200'],
    [isIn(payment.layer, ['settled', 'declared']), 'layer in {"settled", "declared"}'],
    [
      all(known(payment.month), any(equal(payment.layer, 'settled'), not(equal(payment.kind, 'regular')))),
      '(known(month) and (layer = "settled" or not kind = "regular"))',
    ],
    [
      atLeast(2, equal(payment.layer, 'settled'), equal(payment.kind, 'regular')),
      'at least 2 of (layer = "settled", kind = "regular")',
    ],
  ] as const)('%#', (condition, text) => {
    expect(conditionText(condition)).toBe(text)
  })
})
