import {
  check,
  createDataset,
  defineCheck,
  greaterThan,
  type NamedFigure,
  type Parameter,
  parameter,
} from '@hedui/core'
import { describe, expect, it } from 'vitest'

const rate: NamedFigure = { id: 'test.rate', type: 'fen', title: { zh: '标准', en: 'rate' } }
const text = { zh: '超过{amount}', en: 'more than {amount}' }
const aboveRate = defineCheck({
  ...{ id: 'above-rate', number: 'T01', version: '1', title: text, description: text },
  ...{
    subject: 'payment',
    needs: [['payment']],
    about: 'person',
    per: ['person'],
    severity: 'high',
    tier: 'B',
  },
  figures: [rate],
  facts: (p) => ({
    person: p.beneficiary,
    amount: p.amount,
    rate: parameter('fen', rate.id, { on: p.month }),
  }),
  conditions: (f) => greaterThan(f.amount, f.rate),
  shows: { amount: 'list' },
  message: text,
  evidence: (p) => [p.cite('amount')],
  ...{ basis: [text], innocent: [text], next: [text] },
})

const entry = { area: '341525', from: '2025-01-01', to: null, value: 100, source: 'test' }
const run = (parameters?: readonly Parameter[], month = '2025-09') =>
  check(
    createDataset({
      records: { 'payment@payment': [{ beneficiary: '341525195001010013', month, amount: 150 }] },
      coverage: [{ register: 'payment', programme: null, area: '*', from: '1900-01-01', to: null }],
      region: '341525',
    }),
    { checks: [aboveRate], asOf: '2025-12-31', undetermined: true, ...(parameters && { parameters }) },
  )

describe('a check that looks up figures of the law', () => {
  it('goes by the figure in force', () => {
    expect(run([{ ...rate, entries: [entry] }]).findings).toMatchObject([{ result: 'true' }])
    expect(run([{ ...rate, entries: [{ ...entry, value: 150 }] }]).findings).toEqual([])
  })

  it('has no verdict where none is in force in the month', () => {
    expect(run([{ ...rate, entries: [entry] }], '2024-09').findings).toMatchObject([{ result: 'unknown' }])
  })

  it.each([
    ['no figures are given', undefined],
    ['other figures are given', [{ ...rate, id: 'test.other', entries: [entry] }]],
    ['the figure is that of another place', [{ ...rate, entries: [{ ...entry, area: '990100' }] }]],
  ])('is skipped where %s, and says which to set', (_, parameters) => {
    const { findings, skipped } = run(parameters)
    expect(findings).toEqual([])
    expect(skipped).toMatchObject([
      { rule: 'above-rate', figures: ['test.rate'], message: { zh: expect.stringContaining('test.rate') } },
    ])
  })
})
