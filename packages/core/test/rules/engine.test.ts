import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createDataset } from '../../src/dataset/dataset.ts'
import { columnEngine } from '../../src/engine/engine.ts'
import { everyRow } from '../../src/engine/kernels/every-row.ts'
import type { Condition, Expression } from '../../src/expression/node.ts'
import { isError } from '../../src/rules/problem.ts'
import { verifyCheck } from '../../src/rules/verify-check.ts'
import { put } from './change.ts'
import { rightCheck, rightPack } from './right-pack.ts'

const person = '341502195001010019'
const dataset = createDataset({
  catalogue: rightPack().catalogue as never,
  records: {
    'payment@payment': [
      {
        programme: 'tekun',
        layer: 'settled',
        month: '2025-03',
        beneficiary: person,
        amount: 50_000,
        paidAt: '2025-03',
      },
      { programme: 'tekun', layer: 'settled', beneficiary: person, note: 'x' },
    ],
    enrolment: [
      { programme: 'tekun', month: '2025-03', beneficiary: person, monthlyIncome: 100, household: 'tekun:1' },
    ],
    membership: [{ household: 'tekun:1', person, month: '2025-03', income: 7, counted: true }],
    death: [{ person, date: '2024-10-02' }],
  },
})
const options = { lag: 1, cap: 5000, codes: ['a', 'b'], on: true }
const about = { title: { zh: '一', en: 'one' }, unit: { zh: '一', en: 'one' }, source: 'design' }
const declared = {
  lag: { ...about, type: 'count' },
  cap: { ...about, type: 'fen' },
  codes: { ...about, type: 'codes' },
  on: { ...about, type: 'truth' },
}

const field = (fact: string, of?: string, to?: string[]) => ({ fact, ...(of && { of }), ...(to && { to }) })
const leaves: fc.Arbitrary<Expression> = fc.constantFrom<Expression>(
  field('amount'),
  field('month', 'subject'),
  field('paidAt'),
  field('programme'),
  field('name'),
  field('beneficiary'),
  field('household'),
  field('death', undefined, ['beneficiary']),
  field('repeatable', undefined, ['entry']),
  field('income', 'm'),
  field('month', 'm'),
  field('person', 'm'),
  field('counted', 'm'),
  { value: 3, type: 'count' },
  { value: 500, type: 'fen' },
  { value: '2025-03', type: 'month' },
  { value: '2025', type: 'date' },
  { value: 'tekun', type: 'code' },
  { option: 'lag' },
  { option: 'cap' },
  { option: 'codes' },
  { option: 'on' },
  { asOf: true },
  { parameter: 'dibao.standard', on: field('month', 'subject'), kind: { value: 'rural', type: 'code' } },
)
const scalars = fc.constantFrom<string | number | boolean>(
  'tekun',
  '2025-03',
  '2025-03-01',
  'x',
  0,
  3,
  500,
  true,
  false,
)

const { expression, condition } = fc.letrec<{ expression: Expression; condition: Condition; path: unknown }>(
  (tie) => {
    const two = fc.tuple(tie('expression'), tie('expression'))
    const path = fc.option(tie('condition'), { nil: undefined }).map((where) => [
      { to: 'householdMonth', as: 'h' },
      { to: 'memberships', as: 'm', ...(where && { where }) },
    ])
    const make = (key: string) => two.map((parts) => ({ [key]: parts }) as unknown as Expression)
    return {
      path: path as fc.Arbitrary<unknown>,
      expression: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        { arbitrary: leaves, weight: 6 },
        ...[
          'add',
          'sub',
          'mul',
          'min',
          'max',
          'coalesce',
          'addMonths',
          'monthsBetween',
          'daysBetween',
          'age',
        ].map(make),
        tie('expression').map((of): Expression => ({ month: of })),
        tie('expression').map((of): Expression => ({ firstDay: of })),
        fc
          .tuple(tie('expression'), tie('expression'), tie('expression'))
          .map((mulDiv): Expression => ({ mulDiv, rounding: 'down' })),
        fc
          .tuple(tie('condition'), tie('expression'), tie('expression'))
          .map((parts): Expression => ({ if: parts })),
        tie('condition').map((truth): Expression => ({ truth })),
        fc
          .record({
            take: fc.constantFrom('exists', 'count', 'countDistinct', 'sum', 'min', 'max', 'latest'),
            path,
            value: tie('expression'),
            by: tie('expression'),
          })
          .map(
            ({ take, value, by, ...rest }) =>
              ({
                take,
                ...rest,
                ...(take !== 'exists' && take !== 'count' && { value }),
                ...(take === 'latest' && { by }),
              }) as unknown as Expression,
          ),
      ),
      condition: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        {
          weight: 4,
          arbitrary: fc.record({
            fact: tie('expression'),
            operator: fc.constantFrom('equal', 'notEqual', 'lessThan', 'greaterThanInclusive', 'known'),
            value: fc.oneof(tie('expression'), scalars),
          }),
        },
        fc.record({
          fact: tie('expression'),
          operator: fc.constantFrom('in', 'notIn'),
          value: fc.oneof(
            fc.constant({ option: 'codes' }),
            fc.array(scalars, { minLength: 1, maxLength: 2 }),
          ),
        }),
        fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }),
        fc.record({ not: tie('condition') }),
      ) as fc.Arbitrary<Condition>,
    }
  },
)

it('what is let pass, the engine evaluates', () => {
  let passed = 0
  fc.assert(
    fc.property(expression, condition, (node, holds) => {
      const check = put(
        put(put(rightCheck(), ['facts', 'tried'], { node }), ['options'], declared),
        ['conditions'],
        holds,
      )
      const known = { parameters: rightPack().parameters as never }
      const errors = verifyCheck(check as never, known).filter(isError)
      const isOf = (part: string) =>
        errors.some(({ path }) => path[0] === part && (part !== 'facts' || path[1] === 'tried'))
      const job = {
        dataset,
        asOf: '2025-12-31',
        subject: 'payment',
        rows: everyRow(dataset, 'payment'),
        conditions: {},
        options,
        ...known,
      }
      if (!isOf('facts')) {
        passed++
        columnEngine.evaluate({ ...job, facts: { tried: node }, rules: {} }).fact('tried')
      }
      const logic = /contradiction|never|always/
      if (!errors.some(({ path, code }) => path[0] === 'conditions' && !logic.test(code))) {
        passed++
        columnEngine.evaluate({ ...job, facts: {}, rules: { holds } })
      }
    }),
    { numRuns: 3000 },
  )
  expect(passed).toBeGreaterThan(500)
}, 60_000)
