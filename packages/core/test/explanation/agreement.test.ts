import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { has } from '../../src/engine/bits.ts'
import { columnEngine } from '../../src/engine/engine.ts'
import { createExplainer } from '../../src/explanation/explain.ts'
import { explanationText } from '../../src/explanation/text/explanation-text.ts'
import { conditions, everything } from '../engine/arbitraries.ts'
import { datasetOf, jobOf } from '../engine/claims.ts'
import { runs } from '../engine/runs.ts'
import { forget, forgetting, rows, worldOf } from '../engine/worlds.ts'
import { ruleOf } from './rule.ts'

const registers = ['claims', 'groups', 'items', 'more-items', 'parts']
const worlds = fc
  .tuple(rows, forgetting, fc.subarray(registers))
  .map(([full, lost, complete]) => worldOf(forget(full, lost), complete))

describe('an explanation', () => {
  it('of a row, made from the rows around it, has the verdict of the whole run', () =>
    fc.assert(
      fc.property(worlds, conditions(everything), (world, condition) => {
        const dataset = datasetOf(world)
        const { definite, possible } = columnEngine.evaluate(jobOf(dataset)).truth(condition)
        const check = ruleOf({ conditions: condition })
        const explain = createExplainer(dataset, { checks: [check], asOf: '2025-12-31' })
        world.claims?.forEach((_, row) => {
          const verdict = has(definite, row) ? 'true' : has(possible, row) ? 'unknown' : 'false'
          const explanation = explain({ rule: check.id, row })
          expect(explanation.truth).toBe(verdict)
          expect(explanation.rows[0]?.blocking === null).toBe(verdict !== 'unknown')
        })
      }),
      runs(250),
    ))

  it('is plain data, the same every time, and can be told in both languages', () =>
    fc.assert(
      fc.property(worlds, conditions(everything), (world, condition) => {
        const check = ruleOf({ conditions: condition })
        const explained = () =>
          createExplainer(datasetOf(world), { checks: [check], asOf: '2025-12-31' })({
            rule: check.id,
            row: 0,
          })
        fc.pre((world.claims ?? []).length > 0)
        const explanation = explained()
        const json = JSON.stringify(explanation)
        expect(JSON.stringify(explained())).toBe(json)
        expect(JSON.parse(json)).toEqual(explanation)
        for (const language of ['zh', 'en'] as const)
          expect(explanationText(explanation, language)).not.toMatch(/undefined|NaN|\[object/)
      }),
      runs(120),
    ))
})
