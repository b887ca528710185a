import { type Condition, columnEngine, has, type Truth } from '@hedui/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportRules, factValues, jsonRulesEngine } from '../src/index.ts'
import { documents, leaf, options, ownLeaf, part, subject } from './documents.ts'
import { datasetOf, jobOf, model } from './model.ts'
import { runs } from './runs.ts'
import { fired, ruleOf } from './stock.ts'

const subjects = fc.array(subject, { minLength: 1, maxLength: 4 })
const parts = fc.array(part, { maxLength: 3 })
const named = leaf.map((only): Condition => ({ all: [only] }))
const bits = ({ definite, possible }: Truth) => ({
  definite: Array.from({ length: definite.size }, (_, i) => has(definite, i)),
  possible: Array.from({ length: possible.size }, (_, i) => has(possible, i)),
})
const twice = (truths: readonly boolean[]) => ({ definite: truths, possible: truths })
const holding = (found: readonly (readonly string[])[]) => found.map((names) => names.includes('rule'))
const exported = (rule: Condition, conditions: Readonly<Record<string, Condition>>) =>
  exportRules({ subject: 'subject', facts: {}, rules: { rule }, conditions, options }, { graph: model })

describe('where everything is known', () => {
  it('a document of json-rules-engine says the same there, here, on the bridge and exported', () =>
    fc.assert(
      fc.asyncProperty(documents(leaf, false), named, subjects, async (rule, meaning, rows) => {
        const dataset = datasetOf(rows)
        const conditions = { named: meaning }
        const job = jobOf(dataset, { rules: { rule }, conditions, options })
        const theirs = twice(holding(await fired([ruleOf('rule', rule)], rows, conditions)))
        expect(bits(columnEngine.evaluate(job).rules.rule as Truth)).toEqual(theirs)
        expect(bits((await jsonRulesEngine().evaluate(job)).rules.rule as Truth)).toEqual(theirs)
        const written = exported(rule, conditions)
        const facts = factValues(written, dataset, { asOf: '2025-12-31' })
        expect(twice(holding(await fired(written.rules, facts)))).toEqual(theirs)
      }),
      runs(2000),
    ))

  it('a document of ours says the same here, on the bridge and exported', () =>
    fc.assert(
      fc.asyncProperty(
        documents(ownLeaf, true),
        named,
        subjects,
        parts,
        async (rule, meaning, rows, more) => {
          const dataset = datasetOf(rows, more)
          const conditions = { named: meaning }
          const job = jobOf(dataset, { rules: { rule }, conditions, options })
          const written = exported(rule, conditions)
          const facts = factValues(written, dataset, { asOf: '2025-12-31' })
          const ours = bits(columnEngine.evaluate(job).rules.rule as Truth)
          expect(bits((await jsonRulesEngine().evaluate(job)).rules.rule as Truth)).toEqual(ours)
          expect(holding(await fired(JSON.parse(JSON.stringify(written.rules)), facts))).toEqual(
            ours.definite,
          )
        },
      ),
      runs(2000),
    ))
})

const losing = <T extends Readonly<Record<string, unknown>>>(row: T, lost: readonly string[]) =>
  Object.fromEntries(Object.entries(row).map(([name, v]) => [name, lost.includes(name) ? null : v])) as T
const gaps = fc.subarray(['a', 'b', 'n', 'day', 'until', 'since', 'flag', 'kind', 'other', 'who'])

describe('where some is not known', () => {
  const scattered = fc.record({ rows: subjects, more: parts, lost: gaps }).map(({ rows, more, lost }) =>
    datasetOf(
      rows.map((row) => ({
        ...losing(row, lost),
        day: lost.includes('a') ? row.day.slice(0, 7) : row.day,
      })),
      more.map((each) => losing(each, lost.includes('flag') ? ['flag'] : [])),
    ),
  )

  it('an exported rule fires just where ours is surely true', () =>
    fc.assert(
      fc.asyncProperty(documents(ownLeaf, true), named, scattered, async (rule, meaning, dataset) => {
        const conditions = { named: meaning }
        const written = exported(rule, conditions)
        const facts = factValues(written, dataset, { asOf: '2025-12-31' })
        const { definite } = bits(
          columnEngine.evaluate(jobOf(dataset, { rules: { rule }, conditions, options })).rules.rule as Truth,
        )
        expect(holding(await fired(written.rules, facts))).toEqual(definite)
      }),
      runs(2000),
    ))

  it('nor elsewhere, if something is surely absent', () =>
    fc.assert(
      fc.asyncProperty(documents(ownLeaf, true), named, scattered, async (rule, meaning, dataset) => {
        const over: Condition = { not: { fact: 'ended', operator: 'lessThan', value: { fact: 'day' } } }
        const conditions = { named: { any: [meaning, over] } }
        const written = exported(rule, conditions)
        const facts = factValues(written, dataset, { asOf: '2025-12-31' })
        const { definite } = bits(
          columnEngine.evaluate(jobOf(dataset, { rules: { rule }, conditions, options })).rules.rule as Truth,
        )
        const found = holding(await fired(written.rules, facts))
        expect(found.filter((fires, i) => fires && !definite[i])).toEqual([])
      }),
      runs(500),
    ))
})

const differing: readonly (readonly [
  name: string,
  document: Condition,
  facts: Readonly<Record<string, null>>,
])[] = [
  [
    'a fact that is not known is not less',
    { not: { fact: 'a', operator: 'lessThan', value: 5 } },
    { a: null },
  ],
  [
    'an unknown fact differs from a value',
    { fact: 'kind', operator: 'notEqual', value: 'x' },
    { kind: null },
  ],
  ['an unknown fact is outside a list', { fact: 'kind', operator: 'notIn', value: ['x'] }, { kind: null }],
]

it.each(differing)('differs on purpose: there %s, here nobody knows', async (_, document, facts) => {
  expect(await fired([ruleOf('rule', { all: [document] })], [facts])).toEqual([['rule']])
  const job = jobOf(datasetOf([facts]), { rules: { rule: document } })
  expect(bits(columnEngine.evaluate(job).rules.rule as Truth)).toEqual({
    definite: [false],
    possible: [true],
  })
})
