import { type Condition, columnEngine, type FieldType, has, type Truth } from '@hedui/core'
import { verifyCheck } from '@hedui/core/lint'
import fc from 'fast-check'
import { Rule, type RuleProperties } from 'json-rules-engine'
import { expect, it } from 'vitest'
import { importRules } from '../../src/index.ts'
import { documents, leaf, subject } from '../documents.ts'
import { datasetOf, jobOf, model } from '../model.ts'
import { runs } from '../runs.ts'
import { fired, ruleOf } from '../stock.ts'

const types: Readonly<Record<string, FieldType>> = {
  a: 'fen',
  b: 'fen',
  n: 'count',
  day: 'date',
  until: 'date',
  since: 'month',
  flag: 'truth',
  kind: 'code',
  other: 'code',
  who: 'name',
}
const facts = Object.fromEntries(
  Object.entries(types).map(([name, type]) => [name, { type, node: { fact: name, of: 'subject' } as const }]),
)

/** Comparisons with their operators decorated in every way that keeps to single facts. */
const decorated: fc.Arbitrary<unknown> = leaf.chain(({ fact, operator, value }) => {
  const isList = Array.isArray(value)
  const prefixes = isList ? ['', 'not:'] : ['', 'not:', 'swap:', 'swap:not:', 'not:not:swap:']
  const single = fc.constantFrom(...prefixes).map((prefix) => ({ fact, operator: prefix + operator, value }))
  if (isList || typeof value === 'object') return single
  const several = fc
    .constantFrom('someValue:', 'everyValue:', 'not:someValue:', 'someValue:not:', 'everyValue:swap:')
    .map((prefix) => ({ fact, operator: prefix + operator, value: [value, value] }))
  return fc.oneof(single, several)
})
const named = leaf.map((only): Condition => ({ any: [only] }))
const subjects = fc.array(subject, { minLength: 1, maxLength: 4 })
const document = documents(decorated as typeof leaf, false)

it('an imported rule says here what it said there, where everything is known', () =>
  fc.assert(
    fc.asyncProperty(
      document,
      named,
      subjects,
      fc.constantFrom('document', 'text', 'rule'),
      async (condition, meaning, rows, form) => {
        const given = ruleOf('rule', condition)
        const theirs = await fired([given], rows, { named: meaning })
        const handed =
          form === 'text'
            ? JSON.stringify(given)
            : form === 'rule'
              ? new Rule(structuredClone(given) as RuleProperties)
              : given
        const { rules, report } = importRules([handed], {
          subject: 'subject',
          facts,
          conditions: { named: meaning },
          graph: model,
        })
        expect(report.filter(({ level, code }) => level === 'error' && code !== 'rule.problem')).toEqual([])
        const [rule] = rules
        if (!rule) return
        const job = jobOf(datasetOf(rows), {
          rules: { rule: rule.conditions },
          facts: Object.fromEntries(Object.entries(facts).map(([name, { node }]) => [name, node])),
        })
        const { definite, possible } = columnEngine.evaluate(job).rules.rule as Truth
        expect(rows.map((_, i) => has(definite, i))).toEqual(theirs.map((names) => names.length > 0))
        expect(rows.map((_, i) => has(possible, i))).toEqual(theirs.map((names) => names.length > 0))
      },
    ),
    runs(1000),
  ))

const anything = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    fc.jsonValue(),
    decorated,
    fc.record(
      {
        all: fc.array(tie('node'), { maxLength: 3 }),
        any: tie('node'),
        not: tie('node'),
        condition: fc.constantFrom('named', 'nowhere', '__proto__'),
        fact: fc.oneof(fc.constantFrom(...Object.keys(types), '__proto__', 'constructor'), tie('node')),
        operator: fc.oneof(fc.constantFrom('equal', 'in', 'not:in', 'swap:', ':', 'toString'), fc.string()),
        value: tie('node'),
        path: fc.string(),
        params: tie('node'),
        priority: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  ),
})).node

it('whatever a document says is reported, not thrown; what is imported is a sound rule', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          anything,
          fc.record({ conditions: anything, event: fc.oneof(fc.constant({ type: 'x' }), fc.jsonValue()) }),
        ),
        { maxLength: 3 },
      ),
      (given) => {
        const { rules, report } = importRules(given, {
          subject: 'subject',
          facts,
          conditions: { named: { all: [{ fact: 'flag', operator: 'equal', value: true }] } },
          graph: model,
        })
        for (const { conditions } of rules) {
          const problems = verifyCheck({ facts, conditions, subject: 'subject' } as never, { graph: model })
          expect(problems.filter(({ level, path }) => level === 'error' && path[0] === 'conditions')).toEqual(
            [],
          )
        }
        const failed = new Set(
          report.filter(({ level }) => level === 'error').map(({ pointer }) => pointer.split('/')[1]),
        )
        given.forEach((_, i) => {
          if (!rules.some(({ index }) => index === i) && !failed.has('conditions'))
            expect(failed).toContain(String(i))
        })
      },
    ),
    runs(2000),
  ))
