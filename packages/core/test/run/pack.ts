import type { Check } from '../../src/checks/check.ts'
import { defineCheck } from '../../src/checks/define-check.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import type { HostRecord } from '../../src/dataset/host.ts'
import { all, equal, greaterThan, greaterThanInclusive, holds, isIn } from '../../src/expression/term.ts'
import { codeTitles } from '../../src/messages/codes.ts'
import { batch, everywhere } from '../dataset/batch.ts'
import { testCatalogue } from '../dataset/catalogue.ts'
import { idOf } from '../dataset/people.ts'

const text = { zh: '测试', en: 'test' }
const bare = { version: '1', basis: [text], innocent: [text], next: [text] } as const

/** A payment above a limit that the locality sets. */
export const largePayment = defineCheck({
  ...bare,
  id: 'large-payment',
  number: 'T01',
  title: { zh: '大额发放', en: 'Large payment' },
  description: { zh: '单笔金额超过限额。', en: 'A payment above the limit.' },
  subject: 'payment',
  needs: [['payment']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'medium',
  options: {
    limit: { type: 'fen', title: text, unit: { zh: '分', en: 'fen' }, source: 'test' },
    layers: {
      type: 'codes',
      title: text,
      unit: { zh: '代码', en: 'codes' },
      default: ['settled', 'declared'],
      source: 'test',
    },
    worst: {
      type: 'severity',
      title: text,
      unit: { zh: '级别', en: 'severity' },
      default: 'block',
      source: 'test',
    },
  },
  facts: (p) => ({
    person: p.beneficiary,
    programme: p.programme,
    month: p.month,
    layer: p.layer,
    kind: p.kind,
    amount: p.amount,
    name: p.name,
    account: p.account,
    household: p.household,
    paidAt: p.paidAt,
    nameAgrees: p
      .to('beneficiary')
      .many('registrations')
      .where((r) => equal(r.name, p.name))
      .exists(),
  }),
  codeTitles: { layer: codeTitles.layer, kind: codeTitles.kind },
  conditions: ({ amount, layer }, o) => all(greaterThan(amount, o.limit), isIn(layer, o.layers)),
  severities: ({ amount }, o) => [
    { severity: o.worst, when: greaterThanInclusive(amount, 1_000_000) },
    { severity: 'high', when: greaterThanInclusive(amount, 500_000) },
  ],
  tier: ({ nameAgrees }) => ({ tier: 'A', holds: holds(nameAgrees), otherwise: 'B' }),
  stake: ({ kind }) => ({
    programme: 'programme',
    month: 'month',
    amount: { fen: 'amount', exact: equal(kind, 'regular') },
  }),
  shows: {
    name: 'list',
    programme: 'list',
    month: 'list',
    amount: 'sum',
    account: 'list',
    household: 'list',
    paidAt: 'max',
    layer: 'list',
  },
  message: {
    zh: '{name}{month}领取{programme}共{amount}（{layer}），账号{account}，户{household}，{paidAt}兑付。',
    en: '{name} drew {amount} of {programme} for {month} ({layer}) on account {account}, household {household}, on {paidAt}.',
  },
  evidence: (p) => [p.cite('amount'), p.to('beneficiary').many('registrations').cite('name')],
})

/** More than one benefit in a month. */
export const severalBenefits = defineCheck({
  ...bare,
  id: 'several-benefits',
  number: 'T02',
  title: { zh: '多项享受', en: 'Several benefits' },
  description: { zh: '同月多项。', en: 'Several in one month.' },
  subject: 'personMonth',
  needs: [['payment', 'roll'], ['population']],
  about: 'person',
  per: ['person', 'month'],
  severity: 'info',
  tier: 'B',
  facts: (m) => ({
    person: m.person,
    month: m.month,
    programmes: m.many('payments').countDistinct((p) => p.programme),
  }),
  conditions: ({ programmes }) => greaterThan(programmes, 1),
  stake: () => ({ month: 'month' }),
  shows: { programmes: 'max' },
  message: { zh: '{programmes}项。', en: '{programmes} of them.' },
  evidence: (m) => [m.many('payments').cite('programme')],
})

export const pack: readonly Check[] = [largePayment, severalBenefits]

export const payment = {
  beneficiary: idOf(1),
  name: '张大明',
  programme: 'old-age',
  layer: 'settled',
  kind: 'regular',
  month: '2025-09',
  amount: 200_000,
} as const satisfies HostRecord

interface Told {
  readonly payments?: readonly HostRecord[]
  readonly registrations?: readonly HostRecord[]
  readonly file?: string
  readonly lines?: readonly number[]
  readonly covered?: readonly string[]
  readonly headings?: Readonly<Record<string, string>>
}

/** Payment orders and a population extract. */
export function county({
  payments = [payment],
  registrations = [],
  covered = ['payment', 'roll', 'population'],
  ...told
}: Told = {}) {
  const { file = '一卡通.csv', lines, headings = { amount: '金额', name: '姓名' } } = told
  return createDataset({
    batches: [
      batch({
        register: 'payment',
        makes: ['payment'],
        rows: payments,
        file,
        headings,
        ...(lines && { lines }),
        sha256: 'a'.repeat(64),
      }),
      batch({
        register: 'population',
        makes: ['registration'],
        rows: registrations,
        file: '户籍.xlsx',
        sheet: '人口',
        headings: { name: '姓名' },
      }),
    ],
    coverage: covered.map(everywhere),
    catalogue: testCatalogue,
    region: '341525',
  })
}

/** What the check of payments needs to be told. */
export const limit = { 'large-payment': { limit: 100_000 } }
