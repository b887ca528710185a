import { describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset/dataset.ts'
import { defineEntity } from '../../src/model/entity.ts'
import { isHeduiError } from '../../src/model/error.ts'
import { graph } from '../../src/model/graph.ts'
import * as field from '../../src/model/titled.ts'
import { loadPack } from '../../src/rules/pack/load.ts'
import { requireSound } from '../../src/rules/sound.ts'
import { check } from '../../src/run/check.ts'
import { check as checkSound } from '../../src/run/sound.ts'
import { put } from './change.ts'
import { rightPack } from './right-pack.ts'

const [first, second] = loadPack(rightPack()).pack?.checks ?? []
const asOf = '2025-12-31'
const dataset = createDataset({})
const refusal = (run: () => unknown): unknown => {
  try {
    run()
  } catch (error) {
    return isHeduiError(error) ? { code: error.code, facts: error.facts, message: error.message } : error
  }
  return undefined
}

describe('whoever is given checks refuses those that do not hold together', () => {
  const faulty = put(structuredClone(first), ['facts', 'amount', 'node', 'fact'], 'amonut') as never

  it('and says which, where, and what to do', () => {
    expect(refusal(() => requireSound([second as never, faulty], dataset.graph))).toMatchInlineSnapshot(`
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
    const refused = refusal(() => requireSound([faulty], dataset.graph))
    expect(refused).toBeDefined()
    expect(refusal(() => requireSound([faulty], dataset.graph))).toEqual(refused)
  })

  it('by the figures that there are', () => {
    const given = (parameters?: never[]) =>
      refusal(() => requireSound([second as never], dataset.graph, parameters))
    expect(given()).toBeUndefined()
    expect(given([])).toMatchObject({ code: 'rule.invalid' })
    expect(given(rightPack().parameters as never)).toBeUndefined()
  })

  it('by the graph', () => {
    const extended = graph.extend({
      lease: defineEntity({
        title: { zh: '租约', en: 'lease' },
        registers: ['lease'],
        fields: { person: field.ref('person', '承租人', 'tenant') },
      }),
    })
    const own = { ...structuredClone(first), needs: [['lease']] } as never
    expect(refusal(() => requireSound([own], graph))).toMatchObject({ code: 'rule.invalid' })
    expect(refusal(() => requireSound([own], extended))).toBeUndefined()
  })
})

describe('a run of the main entry', () => {
  const contradiction = put(structuredClone(first), ['conditions'], {
    all: [
      { fact: { fact: 'amount' }, operator: 'equal', value: 1 },
      { fact: { fact: 'amount' }, operator: 'equal', value: 2 },
    ],
  }) as never
  const run = (input: object) =>
    refusal(() => checkSound(dataset, { checks: [contradiction], asOf, ...input }))

  it.each([
    ['looks checks through', {}, 'rule.invalid'],
    ['not those that it does not run', { only: [] }, undefined],
    ['not those that were looked through before', { verified: [contradiction] }, undefined],
    ['those that only read alike, too', { verified: [structuredClone(contradiction)] }, 'rule.invalid'],
  ])('%s', (_, input, code) => {
    expect(run(input)).toEqual(code && expect.objectContaining({ code }))
  })
})

describe('a run does not look checks through, and refuses', () => {
  const typo = { fact: { fact: 'amonut' }, operator: 'equal', value: 1 }
  const faulty = put(structuredClone(first), ['conditions'], typo) as never

  it('what it cannot evaluate', () => {
    const records = { 'payment@payment': [{}], 'death@death': [{}] }
    expect(refusal(() => check(createDataset({ records }), { checks: [faulty], asOf }))).toMatchObject({
      code: 'rule.field',
    })
  })

  it('two checks of one id', () => {
    const twice = [first as never, first as never]
    expect(refusal(() => check(dataset, { checks: twice, asOf }))).toMatchObject({
      code: 'rule.twice',
      facts: { check: 'paid-late-after-death' },
    })
  })
})
