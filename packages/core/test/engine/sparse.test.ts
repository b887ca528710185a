import { expect, it } from 'vitest'
import { createDataset } from '../../src/dataset/dataset.ts'
import { everyRow } from '../../src/engine/kernels/every-row.ts'
import { columnEngine } from '../../src/engine/plane-engine.ts'
import type { Condition, Expression, Operator } from '../../src/expression/node.ts'
import { idOf } from '../dataset/people.ts'
import { truthsOf } from './ranges.ts'

const persons = 100
const size = 1100
const died: Expression = { fact: 'death', of: 'subject', to: ['beneficiary'] }
const month: Expression = { fact: 'month', of: 'subject' }
const leaf = (fact: Expression, operator: Operator, value: Expression | string): Condition => ({
  fact,
  operator,
  value,
})
const rules: Readonly<Record<string, Condition>> = {
  after: leaf({ month: died }, 'lessThan', month),
  turned: leaf(month, 'greaterThan', { month: died }),
  notOn: leaf(died, 'notEqual', '2025-03-02'),
  otherwise: { not: leaf(died, 'greaterThanInclusive', '2025-03') },
  within: { all: [leaf({ month: died }, 'lessThan', month), leaf(month, 'notEqual', '2025-06')] },
  inList: { fact: { month: died }, operator: 'notIn', value: ['2025-03', '2025-04'] },
  known: { fact: died, operator: 'known', value: true },
}

it.each([
  ['nearly everybody is surely alive', ['death', 'cremation']],
  ['nobody is surely alive', []],
])('what few have died of is asked of these alone, with the same answers: %s', (_, registers) => {
  const dataset = createDataset({
    records: {
      payment: Array.from({ length: size }, (_, i) => ({
        beneficiary: i % 50 === 7 ? null : idOf(i % persons),
        month: i % 30 === 3 ? null : `2025-0${(i % 9) + 1}`,
      })),
      death: [
        { person: idOf(2), date: '2025-03-02' },
        { person: idOf(60), date: '2025' },
        { person: idOf(61), date: null },
      ],
    },
    coverage: registers.map((register) => ({
      register,
      programme: null,
      area: '*',
      from: '2020-01-01',
      to: null,
    })),
  })
  const job = {
    dataset,
    asOf: '2025-12-31',
    subject: 'payment',
    facts: {},
    conditions: {},
    options: {},
    rules,
  }
  const ask = (rows: Int32Array) => Object.values(columnEngine.evaluate({ ...job, rows }).rules).map(truthsOf)
  const alone = Array.from({ length: size }, (_, row) => ask(Int32Array.of(row)).map(([truth]) => truth))
  ask(everyRow(dataset, 'payment')).forEach((truths, rule) => {
    expect(truths).toEqual(alone.map((all) => all[rule]))
  })
})
