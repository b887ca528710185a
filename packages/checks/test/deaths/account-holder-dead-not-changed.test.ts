import { accountHolderDeadNotChanged } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { died, paid, son, who, wife } from './dead-in-june.ts'

/** A line of the widow’s household; the account has the name of her husband, who died in June. */
const line = (more: HostRecord = {}): HostRecord =>
  paid('2025-09', {
    beneficiary: wife,
    name: '李四',
    programme: 'dibao.rural',
    layer: 'declared',
    household: 'dibao:1',
    accountHolder: '张三',
    ...more,
  })
const entry = (person: string, name: string | null, more: HostRecord = {}): HostRecord => ({
  person,
  name,
  household: 'hukou:1',
  ...more,
})
const book = [entry(who, '张三'), entry(wife, '李四')]
const given = (
  lines: HostRecord[],
  death: HostRecord[] = died('2025-06-03'),
  registration: HostRecord[] = book,
) => ({ 'payment@roll': lines, 'death@death': death, registration })

const cases: CheckCase[] = [
  {
    name: 'a widow paid into the account of her dead husband',
    given: given([line()]),
    finds: [
      {
        severity: 'block',
        tier: 'B',
        programme: 'dibao.rural',
        periods: ['2025-09'],
        amountAtRisk: { fen: 10_000, basis: 'upper-bound' },
        facts: { died: '2025-06-03', month: '2025-09' },
        evidence: [{ entity: 'death' }, { entity: 'payment' }],
      },
    ],
  },
  {
    name: 'the dead head’s own line, while the household goes on',
    given: given([line({ beneficiary: who, name: '张三' })]),
    finds: [{}],
  },
  { name: 'the month of death', given: given([line({ month: '2025-06' })]), silent: true },
  { name: 'the month after the death', given: given([line({ month: '2025-07' })]), finds: [{}] },
  { name: 'an account of the widow’s', given: given([line({ accountHolder: '李四' })]), silent: true },
  { name: 'a joint account', given: given([line({ accountHolder: '张三 李四' })]), silent: true },
  {
    name: 'an account of nobody knows whom',
    given: given([line({ accountHolder: null })]),
    undetermined: true,
  },
  {
    name: 'a dead namesake in another register',
    given: given([line()], died('2025-06-03'), [
      entry(who, '张三', { household: 'hukou:2' }),
      entry(wife, '李四'),
    ]),
    silent: true,
  },
  { name: 'a husband who lives', given: given([line()], []), silent: true },
  {
    name: 'the death of another member',
    given: given([line()], died('2025-06-03', { person: son }), [...book, entry(son, '张五')]),
    silent: true,
  },
  {
    name: 'a death that was revoked',
    given: given([line()], died('2025-06-03', { revokedAt: '2025-08-01' })),
    silent: true,
  },
  {
    name: 'a death of which only the year is known',
    given: given([line()], died('2025')),
    undetermined: true,
  },
  {
    name: 'a cremation of the husband',
    given: {
      ...given([line()], []),
      'death@cremation': [{ person: who, name: '张三', date: '2025-06-03' }],
    },
    finds: [{}],
  },
  { name: 'an instructed payment', given: given([line({ layer: 'instructed' })]), finds: [{}] },
  { name: 'a settled payment', given: given([line({ layer: 'settled' })]), finds: [{}] },
  { name: 'a published list', given: given([line({ layer: 'published' })]), silent: true },
  {
    name: 'a published list, where they are examined',
    given: given([line({ layer: 'published' })]),
    options: { layers: ['published'] },
    finds: [{}],
  },
  { name: 'a layer that nobody knows', given: given([line({ layer: null })]), undetermined: true },
  { name: 'a personal benefit of the widow', given: given([line({ programme: 'old-age' })]), silent: true },
  {
    name: 'a benefit of nobody knows which programme',
    given: given([line({ programme: null })]),
    undetermined: true,
  },
  {
    name: 'the roll and the order of two months, as one lead of one month’s money',
    given: given([
      line(),
      line({ layer: 'instructed' }),
      line({ month: '2025-10', amount: 12_000 }),
      line({ month: '2025-10', amount: 12_000, layer: 'instructed' }),
    ]),
    finds: [
      { periods: ['2025-09', '2025-10'], amountAtRisk: { fen: 12_000 }, facts: { died: '2025-06-03' } },
    ],
  },
  {
    name: 'the registers of deaths with a day each',
    given: {
      ...given([line()], died('2025-06-03')),
      'death@cremation': [{ person: who, name: '张三', date: '2025-06-01' }],
    },
    finds: [{ facts: { died: '2025-06-01' }, evidence: [{}, {}, {}] }],
  },
  {
    name: 'a second death of that name from October on',
    given: given(
      [line(), line({ month: '2025-10' })],
      [...died('2025-06-03'), ...died('2025-09-20', { person: son })],
      [...book, entry(son, '张三')],
    ),
    finds: [{ facts: { died: '2025-06-03' }, evidence: [{}, {}, {}, {}] }],
  },
  {
    name: 'two households, and two programmes of one, as a lead each',
    given: given([line(), line({ programme: 'dibao.urban' }), line({ household: 'dibao:2' })]),
    finds: [{}, {}, {}],
  },
  {
    name: 'an amount that is not known',
    given: given([line({ amount: null })]),
    finds: [{ amountAtRisk: null }],
  },
  {
    name: 'a month that nobody knows',
    given: given([line({ month: null })]),
    undetermined: true,
  },
  {
    name: 'nobody in a register of deaths that is not complete',
    given: given([line()], []),
    covered: ['roll', 'population', 'cremation'],
    undetermined: true,
  },
  {
    name: 'a payee in no register of population, which is not complete',
    given: given([line()], died('2025-06-03'), []),
    covered: ['roll', 'death', 'cremation'],
    undetermined: true,
  },
  {
    name: 'a damaged number, which joins nothing',
    given: given([line({ beneficiary: damagedId(2) })]),
    undetermined: true,
  },
]

testCases(accountHolderDeadNotChanged, cases)
