import { accountChangedWithoutApproval } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, cardOf, damagedId, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'

const who = idOf(1)
const line = (month: string | null, account: string | null, more: HostRecord = {}): HostRecord => ({
  beneficiary: who,
  name: '张三',
  programme: 'old-age',
  layer: 'declared',
  month,
  account,
  amount: 10_000,
  ...more,
})
const [old, fresh] = [cardOf(1), cardOf(2)]
const approval = (more: HostRecord = {}): HostRecord => ({
  beneficiary: who,
  programme: 'old-age',
  item: 'account',
  approvedAt: '2025-09-20',
  ...more,
})
const changed = (...approvals: HostRecord[]) => ({
  'payment@roll': [line('2025-09', old), line('2025-10', fresh)],
  approval: approvals,
})
const roll = (...lines: HostRecord[]) => ({ 'payment@roll': lines, approval: [] })

const cases: CheckCase[] = [
  {
    name: 'another account than last month',
    given: changed(),
    finds: [
      {
        severity: 'high',
        tier: 'B',
        programme: 'old-age',
        periods: ['2025-10'],
        amountAtRisk: { fen: 10_000, basis: 'upper-bound' },
        facts: { month: '2025-10' },
        evidence: [
          { file: '(payment@roll)', row: 1 },
          { file: '(payment@roll)', row: 2 },
        ],
      },
    ],
  },
  { name: 'the same account', given: roll(line('2025-09', old), line('2025-10', old)), silent: true },
  { name: 'the first month on the roll', given: roll(line('2025-10', fresh)), silent: true },
  {
    name: 'another account than the month before last',
    given: roll(line('2025-08', old), line('2025-10', fresh)),
    silent: true,
  },
  { name: 'approved', given: changed(approval()), silent: true },
  {
    name: 'approved late',
    given: changed(approval({ approvedAt: '2025-12-20' })),
    silent: true,
  },
  {
    name: 'approved three months before',
    given: changed(approval({ approvedAt: '2025-07-01' })),
    silent: true,
  },
  {
    name: 'approved four months before: another change',
    given: changed(approval({ approvedAt: '2025-06-30' })),
    finds: [{}],
  },
  {
    name: 'approved one month before, where an approval holds for none',
    given: changed(approval()),
    options: { approvalWindow: 0 },
    finds: [{}],
  },
  {
    name: 'another item approved',
    given: changed(approval({ item: 'head' })),
    finds: [{}],
  },
  {
    name: 'approved for another programme',
    given: changed(approval({ programme: 'tekun' })),
    finds: [{}],
  },
  {
    name: 'approved for somebody else',
    given: changed(approval({ beneficiary: idOf(2) })),
    finds: [{}],
  },
  {
    name: 'no approval on record, however incomplete the register',
    given: changed(),
    covered: [],
    finds: [{}],
  },
  {
    name: 'changed and changed back: one change, a tier stronger',
    given: roll(line('2025-09', old), line('2025-10', fresh), line('2025-11', old)),
    finds: [
      {
        tier: 'A',
        periods: ['2025-10'],
        amountAtRisk: { fen: 10_000 },
        facts: { amount: 10_000 },
      },
    ],
  },
  {
    name: 'changed back 61 days after the old account, where 61 are the limit',
    given: roll(line('2025-09', old), line('2025-10', fresh), line('2025-11', old)),
    options: { revertWindow: 61 },
    finds: [{ tier: 'A' }],
  },
  {
    name: 'changed back 61 days after the old account, where 60 are the limit',
    given: roll(line('2025-09', old), line('2025-10', fresh), line('2025-11', old)),
    options: { revertWindow: 60 },
    finds: [{ tier: 'B' }],
  },
  {
    name: 'changed a second time, to a third account: both months as one lead',
    given: roll(line('2025-09', old), line('2025-10', fresh), line('2025-11', cardOf(3))),
    finds: [
      {
        tier: 'B',
        periods: ['2025-10', '2025-11'],
        amountAtRisk: { fen: 20_000 },
        facts: { amount: 20_000 },
      },
    ],
  },
  {
    name: 'the old account with another programme',
    given: roll(line('2025-09', old), line('2025-10', fresh), line('2025-11', old, { programme: 'tekun' })),
    finds: [{ tier: 'B' }],
  },
  {
    name: 'an account of long ago, which was not last month’s',
    given: roll(
      line('2025-07', cardOf(3)),
      line('2025-09', old),
      line('2025-10', fresh),
      line('2025-11', cardOf(3)),
    ),
    finds: [{ tier: 'B', periods: ['2025-10'] }],
  },
  {
    name: 'an account of long ago, which last month was another programme’s',
    given: roll(
      line('2025-07', cardOf(3)),
      line('2025-09', old),
      line('2025-09', cardOf(3), { programme: 'tekun' }),
      line('2025-10', fresh),
      line('2025-11', cardOf(3)),
    ),
    finds: [{ tier: 'B', periods: ['2025-10'], evidence: [{}, {}] }],
  },
  {
    name: 'a second line beside the one that stays',
    given: roll(line('2025-09', old), line('2025-10', old), line('2025-10', fresh)),
    finds: [{ tier: 'B' }],
  },
  {
    name: 'changed back over July and August: 62 days',
    given: roll(line('2025-07', old), line('2025-08', fresh), line('2025-09', old)),
    finds: [{ tier: 'A' }],
  },
  {
    name: 'two lines a month into two accounts',
    given: roll(line('2025-09', old), line('2025-09', fresh), line('2025-10', old), line('2025-10', fresh)),
    silent: true,
  },
  {
    name: 'another programme into another account',
    given: roll(line('2025-09', old), line('2025-10', fresh, { programme: 'tekun' })),
    silent: true,
  },
  {
    name: 'the new account in use for another programme',
    given: roll(line('2025-09', old), line('2025-09', fresh, { programme: 'tekun' }), line('2025-10', fresh)),
    finds: [{}],
  },
  {
    name: 'orders of payment, which are no submission',
    given: {
      'payment@payment': [
        line('2025-09', old, { layer: 'instructed' }),
        line('2025-10', fresh, { layer: 'instructed' }),
      ],
      approval: [],
    },
    silent: true,
  },
  {
    name: 'a line of nobody knows which list',
    given: roll(line('2025-09', old, { layer: null }), line('2025-10', fresh, { layer: null })),
    undetermined: true,
  },
  {
    name: 'an account that cannot be read',
    given: roll(line('2025-09', old), line('2025-10', '6.21778E+18')),
    undetermined: true,
  },
  {
    name: 'last month’s account cannot be read',
    given: roll(line('2025-09', null), line('2025-10', fresh)),
    undetermined: true,
  },
  {
    name: 'a damaged number, which joins nothing',
    given: roll(
      line('2025-09', old, { beneficiary: damagedId(1) }),
      line('2025-10', fresh, { beneficiary: damagedId(1) }),
    ),
    silent: true,
  },
  {
    name: 'an amount that is not known',
    given: roll(line('2025-09', old), line('2025-10', fresh, { amount: null })),
    finds: [{ facts: { amount: null } }],
  },
  {
    name: 'two persons, and two programmes of one of them, as a lead each',
    given: roll(
      ...[{}, { programme: 'tekun' }, { beneficiary: idOf(2) }].flatMap((more) => [
        line('2025-09', old, more),
        line('2025-10', fresh, more),
      ]),
    ),
    finds: [{}, {}, {}],
  },
]

const itself = 'the first day of a month is the first day of its month'
const onRecord = 'what is not on record counts as absent'
testCases(accountChangedWithoutApproval, cases, {
  equivalent: {
    'facts.changedBack.node.path[0].where.all[1].fact.path[0].where.all[3].fact.daysBetween: month of operand 0':
      itself,
    'facts.changedBack.node.path[0].where.all[1].fact.path[0].where.all[3].fact.daysBetween: month of operand 1':
      itself,
    'options.revertWindow.default: 62 → 63': 'two months have at most 62 days, three at least 89',
  },
  unseen: { 'all[2].not: never unknown': onRecord, 'all[3].not: never unknown': onRecord },
})
