import { describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset/dataset.ts'
import { defineEntity } from '../../src/model/entity.ts'
import { isHeduiError } from '../../src/model/error.ts'
import * as field from '../../src/model/field.ts'
import { graph } from '../../src/model/graph.ts'
import { loadPack } from '../../src/rules/pack/load.ts'
import { check } from '../../src/run/check.ts'
import { put } from './change.ts'
import { rightPack } from './right-pack.ts'

const [first, second] = loadPack(rightPack()).pack?.checks ?? []
const asOf = '2025-12-31'
const refusal = (run: () => unknown): unknown => {
  try {
    run()
  } catch (error) {
    return isHeduiError(error) ? { code: error.code, facts: error.facts, message: error.message } : error
  }
  return undefined
}

describe('a run refuses checks that do not hold together', () => {
  const dataset = createDataset({})
  const faulty = put(structuredClone(first), ['facts', 'amount', 'node', 'fact'], 'amonut') as never

  it('and says which, where, and what to do', () => {
    expect(refusal(() => check(dataset, { checks: [second as never, faulty], asOf }))).toMatchInlineSnapshot(`
      {
        "code": "rule.invalid",
        "facts": {
          "check": "paid-late-after-death",
          "count": 1,
          "problems": [
            {
              "code": "rule.field",
              "path": [
                "facts",
                "amount",
                "node",
                "fact",
              ],
              "text": "facts.amount.node.fact: sought a fact or a field of payment; found "amonut". Did you mean "amount"?",
            },
          ],
        },
        "message": "check paid-late-after-death cannot be run: 1 found wrong. [facts.amount.node.fact: sought a fact or a field of payment; found "amonut". Did you mean "amount"?] \`hedui lint-rules\` or verifyCheck lists all.",
      }
    `)
  })

  it('each time, though it looks only once', () => {
    const refused = refusal(() => check(dataset, { checks: [faulty], asOf }))
    expect(refused).toBeDefined()
    expect(refusal(() => check(dataset, { checks: [faulty], asOf }))).toEqual(refused)
  })

  it('save those that are not asked for', () => {
    expect(
      refusal(() =>
        check(dataset, { checks: [second as never, faulty], asOf, only: ['income-above-standard'] }),
      ),
    ).toBeUndefined()
  })

  it('and two of one id', () => {
    expect(refusal(() => check(dataset, { checks: [first as never, first as never], asOf }))).toMatchObject({
      code: 'rule.twice',
      facts: { check: 'paid-late-after-death' },
    })
  })

  it('by the figures that the run is given', () => {
    const given = (parameters?: never[]) =>
      refusal(() => check(dataset, { checks: [second as never], asOf, ...(parameters && { parameters }) }))
    expect(given()).toBeUndefined()
    expect(given([])).toMatchObject({ code: 'rule.invalid' })
    expect(given(rightPack().parameters as never)).toBeUndefined()
  })

  it('by the graph of the dataset', () => {
    const extended = graph.extend({
      lease: defineEntity({
        title: { zh: '租约', en: 'lease' },
        registers: ['lease'],
        fields: { person: field.ref('person', '承租人', 'tenant') },
      }),
    })
    const own = { ...structuredClone(first), needs: [['lease']] } as never
    expect(refusal(() => check(dataset, { checks: [own], asOf }))).toMatchObject({ code: 'rule.invalid' })
    expect(refusal(() => check(createDataset({ graph: extended }), { checks: [own], asOf }))).toBeUndefined()
  })
})
