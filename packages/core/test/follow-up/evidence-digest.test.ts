import { describe, expect, it } from 'vitest'
import { defineCheck } from '../../src/checks/define-check.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import type { HostRecord } from '../../src/dataset/host.ts'
import { equal } from '../../src/expression/term.ts'
import { check } from '../../src/run/check.ts'
import type { CheckInput } from '../../src/run/input.ts'
import { batch } from '../dataset/batch.ts'
import { idOf } from '../dataset/people.ts'
import { key } from './findings.ts'

/** Money on a person's account after a note: enough to have money, months, a name and keys. */
const noted = defineCheck({
  id: 'noted',
  number: 'T01',
  version: '1',
  title: { zh: '有备注', en: 'Noted' },
  description: { zh: '有备注', en: 'Noted' },
  subject: 'payment',
  needs: [['payment']],
  about: 'person',
  per: ['person'],
  severity: 'high',
  tier: 'B',
  options: {},
  facts: (p) => ({
    person: p.beneficiary,
    name: p.name,
    account: p.account,
    month: p.month,
    amount: p.amount,
    layer: p.layer,
  }),
  conditions: ({ layer }) => equal(layer, 'settled'),
  stake: () => ({ month: 'month', amount: { fen: 'amount' } }),
  shows: { name: 'list', account: 'list', month: 'list', amount: 'sum' },
  message: { zh: '{name}{account}', en: '{name} {account}' },
  evidence: (p) => [p.cite('account')],
  basis: [],
  innocent: [],
  next: [],
})

const paid = (told: HostRecord = {}): HostRecord => ({
  layer: 'settled',
  beneficiary: idOf(1),
  name: '张建明',
  account: '6228480000000000018',
  month: '2025-10',
  amount: 10_000,
  programme: 'old-age',
  ...told,
})

function found(rows: readonly HostRecord[], told: Partial<CheckInput> = {}, file = '2025-10.csv') {
  const lines = rows.map((_, i) => i + (file === '2025-10.csv' ? 2 : 50))
  const dataset = createDataset({
    batches: [batch({ register: 'payment', makes: ['payment'], rows, file, lines })],
  })
  const [finding, more] = check(dataset, { checks: [noted], asOf: '2025-12-31', ...told }).findings
  if (!finding || more) throw new Error('one finding expected')
  return finding
}

const seen = found([paid()])

describe('the evidence digest stays', () => {
  it.each([
    { name: 'when the file and the rows are others', now: found([paid()], {}, '2025年10月（终稿）.csv') },
    { name: 'when a month is added', now: found([paid(), paid({ month: '2025-11' })]) },
    { name: 'when the window moves on', now: found([paid({ month: '2025-11' })]) },
    { name: 'when the amount is another', now: found([paid({ amount: 12_000 })]) },
    { name: 'when the same row stands twice', now: found([paid(), paid()]) },
    {
      name: 'when the severity is set to another',
      now: found([paid()], { severities: { noted: 'info' } }),
    },
    {
      name: 'when personal data is shown',
      now: found([paid()], { unmask: { purpose: 'test' } }),
    },
  ])('$name', ({ now }) => {
    expect(now.fingerprint).toBe(seen.fingerprint)
    expect(now.evidenceDigest).toBe(seen.evidenceDigest)
  })
})

describe('the evidence digest changes', () => {
  it.each([
    { name: 'with a fact', now: found([paid({ name: '王建明' })]) },
    { name: 'with a fact that masking hides', now: found([paid({ name: '张大明' })]) },
    {
      name: 'with an account of which only the masked digits differ',
      now: found([paid({ account: '6228480000000090018' })]),
    },
    { name: 'with a household that the cited row names', now: found([paid({ household: 'dibao:1' })]) },
  ])('$name', ({ now }) => {
    expect(now.fingerprint).toBe(seen.fingerprint)
    expect(now.evidenceDigest).not.toBe(seen.evidenceDigest)
  })
})

describe('the key of a county', () => {
  const [mine, theirs] = [key, 'the secret of another county'].map((fingerprintKey) =>
    found([paid()], { fingerprintKey }),
  ) as [typeof seen, typeof seen]

  it('stands behind every fingerprint and digest that it made, and does not show itself', () => {
    for (const text of [mine.fingerprint, mine.evidenceDigest, mine.subject.id])
      expect(text).toMatch(/^[0-9a-f]{32}-[0-9a-f]{8}$/)
    expect(mine.fingerprint.slice(-8)).toBe(mine.evidenceDigest.slice(-8))
    expect(mine.fingerprint.slice(-8)).not.toBe(theirs.fingerprint.slice(-8))
    expect(seen.fingerprint).toMatch(/^[0-9a-f]{32}$/)
  })

  it('decides the digest too, so that nobody without it can try facts out', () => {
    expect(new Set([mine, theirs, seen].map((f) => f.evidenceDigest.slice(0, 32))).size).toBe(3)
  })
})
