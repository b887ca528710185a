import {
  add,
  all,
  defineCheck,
  equal,
  type graph,
  greaterThan,
  holds,
  isIn,
  type Row,
  type Term,
} from '@hedui/core'
import { incomeDeclared, reliefFraud } from '../law.ts'
import { isPaidFor, meansTested, paidFor } from '../means-tested.ts'
import { namedAs } from '../named-as.ts'
import { codes, fen } from '../option.ts'
import { declaredBy, declaredTitles, isUndeclared } from './declared.ts'

type Recipient = Row<typeof graph.entities, 'recipient'>

/** Pensions of an employees' scheme that were paid for the month. */
const pensions = (r: Recipient, o: { readonly schemes: Term<'option'> }) =>
  r
    .to('person')
    .many('pensions')
    .where((p) => all(isIn(p.scheme, o.schemes), equal(p.month, r.month)))

/** A person counted for a benefit with a means test draws an employees' pension that the declared income does not contain. */
export const employeePensionUndeclared = defineCheck({
  id: 'employee-pension-undeclared',
  number: 'I04',
  version: '1',
  title: { zh: '领取职工养老金未申报', en: 'Employee pension not declared' },
  description: {
    zh: '计入保障的人员在款项所属月份领取职工（含机关事业单位）养老金，而本人申报的月收入低于该养老金（超过允许的差额）。城乡居民养老金不算；按人享受的项目不申报收入，领取职工养老金即为疑点。涉及金额为上限。',
    en: 'In the month paid for a counted person draws a pension of an employees’ or public scheme, while the income declared is lower than the pension by more than the tolerance. Pensions of the residents’ scheme are left out; personal benefits ask for no income, so there the pension alone is a lead. The amount is an upper bound.',
  },
  subject: 'recipient',
  needs: [['payment'], ['pension']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'medium',
  options: {
    ...meansTested,
    schemes: codes({
      title: { zh: '哪些养老保险', en: 'schemes whose pensions are income' },
      default: ['employee-pension', 'public-pension'],
      source: '《最低生活保障审核确认办法》（2021）第十三条',
    }),
    tolerance: fen({
      title: { zh: '每月允许的差额', en: 'difference tolerated a month' },
      default: 0,
      source: 'design',
    }),
  },
  facts: (r, o) => ({
    ...paidFor(r),
    ...declaredBy(r),
    pension: pensions(r, o).max((p) => p.amount),
    nameAgrees: pensions(r, o)
      .where((p) => namedAs(p.name, r))
      .exists(),
  }),
  factTitles: {
    ...declaredTitles,
    pension: { zh: '当月职工养老金', en: 'pension of the month' },
  },
  conditions: (facts, o) =>
    all(
      isPaidFor(facts, o),
      greaterThan(facts.pension, o.tolerance),
      isUndeclared(facts.unit, greaterThan(facts.pension, add(facts.declared, o.tolerance))),
    ),
  tier: ({ nameAgrees }) => ({ tier: 'A', holds: holds(nameAgrees), otherwise: 'B' }),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { pension: 'max', declared: 'min', month: 'list', amount: 'sum', programme: 'list' },
  message: {
    zh: '{month}领取职工养老金[pension:每月{pension}]，申报的收入中没有或没有足额列入，仍享受{programme}。',
    en: 'Drew an employee pension[pension: of {pension} a month] for {month}, which the declared income does not contain in full, yet was counted for {programme}.',
  },
  evidence: (r, o) => [
    r.to('payment').cite('amount'),
    r.to('membership').cite('income'),
    pensions(r, o).cite('amount'),
  ],
  basis: [incomeDeclared, reliefFraud],
  innocent: [
    {
      zh: '城乡居民基础养老金，不计入收入',
      en: 'the basic pension of the residents’ scheme, which is not income',
    },
    { zh: '养老金已足额申报', en: 'the pension is declared in full' },
    { zh: '待遇刚调整或补发', en: 'the pension was just raised, or paid in arrears' },
  ],
  next: [
    {
      zh: '核对养老待遇发放记录，重新核算家庭收入。',
      en: 'Compare the record of the pension, and assess the income again.',
    },
  ],
})
