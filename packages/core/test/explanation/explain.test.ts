import { describe, expect, it } from 'vitest'
import { defineCheck } from '../../src/checks/define-check.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import type { HostRecords } from '../../src/dataset/host.ts'
import { createExplainer, explain } from '../../src/explanation/explain.ts'
import { explanationText } from '../../src/explanation/text/explanation-text.ts'
import { all, equal, greaterThan, month } from '../../src/expression/term.ts'
import { check } from '../../src/run/check.ts'
import { checkCharacter } from '../../src/values/check-character.ts'
import { everywhere } from '../dataset/batch.ts'

const idOf = (n: number) => {
  const body = `33112219400101${String(n).padStart(3, '0')}`
  return body + checkCharacter(body)
}
const [dead, alive] = [idOf(1), idOf(2)]
const phrase = (text: string) => ({ zh: text, en: text })

/** Paid for a month after the death. */
const rule = defineCheck({
  id: 'late',
  number: 'T02',
  version: '1',
  title: { zh: '死后发放', en: 'Paid late' },
  description: phrase('for tests'),
  subject: 'payment',
  needs: [['payment']],
  about: 'person',
  per: ['person'],
  severity: 'high',
  tier: 'B',
  facts: (p) => ({
    person: p.beneficiary,
    name: p.name,
    month: p.month,
    died: p.to('beneficiary').death,
    amount: p.amount,
  }),
  conditions: ({ name, month: paid, died }) => all(equal(name, '张三丰'), greaterThan(paid, month(died))),
  stake: () => ({ month: 'month', amount: { fen: 'amount' } }),
  shows: { name: 'list', died: 'list' },
  message: { zh: '{name}于{died}死亡', en: '{name} died on {died}' },
  evidence: (p) => [p.cite('amount'), p.to('beneficiary').many('deaths').cite('date')],
  basis: [phrase('law')],
  innocent: [phrase('innocent')],
  next: [phrase('next')],
})

const payment = (beneficiary: string, paid: string) => ({
  beneficiary,
  name: '张三丰',
  programme: 'old-age',
  layer: 'settled',
  month: paid,
  amount: 5_000,
})
const records: HostRecords = {
  'payment@payment': [payment(dead, '2025-09'), payment(dead, '2025-10'), payment(alive, '2025-09')],
  'death@death': [
    { person: dead, name: '张三丰', date: '2025-06-03' },
    { person: dead, date: '2024-01-01', revokedAt: '2024-02-01' },
  ],
  'death@cremation': [{ person: dead, date: '2025-06-05' }],
}
const dataset = createDataset({ records, coverage: [everywhere('death')] })
const input = { checks: [rule], asOf: '2025-12-31' } as const
const [finding] = check(dataset, input).findings

describe('the explanation of a finding', () => {
  const explanation = explain(dataset, finding as NonNullable<typeof finding>, input)

  it('is about the rows of the finding, in the order of their months, and says what the finding says', () => {
    expect(explanation).toMatchObject({
      rule: 'late',
      truth: 'true',
      subject: { entity: 'person', label: finding?.subject.label },
      finding: {
        fingerprint: finding?.fingerprint,
        message: finding?.message,
        amountAtRisk: { fen: 10_000 },
      },
    })
    expect(explanation.rows.map((row) => row.month?.least)).toEqual(['2025-09', '2025-10'])
    expect(explanation.rows[0]?.evidence).toMatchObject([
      { file: '(death@cremation)', row: 1 },
      { file: '(death@death)', row: 1 },
      { file: '(death@death)', row: 2 },
      { file: '(payment@payment)', row: 1 },
    ])
  })

  it('tells what each register says of the death, what is left out and why', () => {
    expect(explanation.rows[0]?.facts.died?.tree).toMatchObject({
      kind: 'resolved',
      value: { state: 'between', least: '2025-06-03', greatest: '2025-06-05' },
      said: [
        { register: 'death', value: { least: '2025-06-03' }, counts: 'surely', place: { row: 1 } },
        {
          register: 'death',
          value: { least: '2024-01-01' },
          counts: 'left-out',
          because: { kind: 'not', truth: 'false', of: { left: { value: { least: '2024-02-01' } } } },
        },
        { register: 'cremation', value: { least: '2025-06-05' }, counts: 'surely' },
      ],
      coverage: [
        { register: 'death', covered: true },
        { register: 'cremation', covered: false },
      ],
    })
    expect(explanationText(explanation, 'zh')).toContain('不采用：撤销日期 有记载（2024-02-01）')
  })

  it('can be had from the fingerprint alone, in another process', () => {
    const { rule: id, fingerprint } = JSON.parse(JSON.stringify(finding))
    expect(explain(dataset, { rule: id, fingerprint }, input)).toEqual(explanation)
  })

  it('masks what the finding masks, unless asked otherwise', () => {
    const json = JSON.stringify(explanation)
    expect(json).not.toContain('三丰')
    expect(json).not.toContain(dead)
    const open = JSON.stringify(
      explain(dataset, finding as NonNullable<typeof finding>, { ...input, unmask: { purpose: 'a test' } }),
    )
    expect(open).toContain('张三丰')
    expect(open).toContain(dead)
  })

  it('needs the key that the fingerprint was made with', () => {
    const keyed = { ...input, fingerprintKey: 'a key of some length' }
    const [found] = check(dataset, keyed).findings
    expect(explain(dataset, found as NonNullable<typeof found>, keyed).rows).toHaveLength(2)
    expect(() => explain(dataset, found as NonNullable<typeof found>, input)).toThrow(
      /explain.finding|fingerprint/,
    )
  })
})

describe('a verdict that is no finding', () => {
  it('is explained for a subject, row by row', () => {
    const told = explain(dataset, { rule: 'late', subject: { entity: 'person', id: alive } }, input)
    expect(told).toMatchObject({ truth: 'false', finding: null, rows: [{ truth: 'false', blocking: null }] })
    expect(told.rows[0]?.facts.died).toMatchObject({ value: { state: 'nothing' } })
    expect(explanationText(told, 'en')).toContain('Verdict: false, no lead')
  })

  it('is explained for a row', () => {
    expect(explain(dataset, { rule: 'late', row: 2 }, input)).toMatchObject({ truth: 'false' })
  })

  it('is unknown where a register that proves it does not cover the person, who might yet be dead', () => {
    const bare = createDataset({ records: { ...records, 'death@death': [] } })
    const told = explain(bare, { rule: 'late', subject: { entity: 'person', id: alive } }, input)
    expect(told.truth).toBe('unknown')
    expect(told.rows[0]?.blocking).toMatchObject({
      facts: [
        {
          kind: 'resolved',
          entity: 'person',
          name: 'death',
          coverage: { register: 'death', covered: false },
          suppliers: [{ register: 'death', title: { en: 'deaths (public security)' } }],
          answers: [
            { kind: 'nothing', truth: 'false' },
            { from: null, to: '2025-08-31', truth: 'true' },
            { from: '2025-09-01', to: null, truth: 'false' },
          ],
        },
      ],
      sets: [['1']],
      searched: true,
    })
  })

  it('of a check that cannot be run says what is missing', () => {
    const empty = createDataset({ records: { 'death@death': [] } })
    const told = explain(empty, { rule: 'late', row: 0 }, input)
    expect(told).toMatchObject({ truth: 'unknown', rows: [], skipped: { needs: ['payment'] } })
    expect(explanationText(told, 'en')).toContain('nothing was read of the registers payment')
  })
})

describe('an explainer refuses', () => {
  const explainer = createExplainer(dataset, input)
  it.each([
    ['a rule that it does not have', { rule: 'nothing', row: 0 }, 'run.check'],
    ['a fingerprint that no row has', { rule: 'late', fingerprint: 'ab' }, 'explain.finding'],
    ['a row that is not there', { rule: 'late', row: 3 }, 'explain.row'],
    [
      'somebody whom no record mentions',
      { rule: 'late', subject: { entity: 'person', id: 'x' } },
      'run.subject',
    ],
  ] as const)('%s', (_, asked, code) => {
    expect(() => explainer(asked)).toThrow(expect.objectContaining({ code }))
  })

  it('a day that does not exist', () => {
    expect(() => createExplainer(dataset, { ...input, asOf: '2025-02-30' })).toThrow(
      expect.objectContaining({ code: 'run.as-of' }),
    )
  })
})
