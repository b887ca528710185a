import {
  all,
  defineCheck,
  type graph,
  greaterThan,
  greaterThanInclusive,
  holds,
  lessThan,
  mul,
  type Row,
  type Term,
} from '@hedui/core'
import { fundShare, incomeDeclared, reliefFraud } from '../law.ts'
import { isPaidFor, meansTested, paidFor } from '../means-tested.ts'
import { namedAs } from '../named-as.ts'
import { basisPoints, months } from '../option.ts'
import { isWithin } from '../within.ts'
import { declaredBy, declaredTitles, isUndeclared } from './declared.ts'

type Recipient = Row<typeof graph.entities, 'recipient'>

/** Deposits of an employer for the month and those just before it, whenever they were received. */
const deposits = (r: Recipient, o: { readonly minMonths: Term<'option'> }) =>
  r
    .to('person')
    .many('housingFundDeposits')
    .where((d) => all(greaterThan(d.employerAmount, 0), isWithin(d.month, r.month, o.minMonths)))

/** An employer deposits into the housing fund for a person counted for a benefit with a means test, and the wage is not declared. */
export const housingFundDeposit = defineCheck({
  id: 'housing-fund-deposit',
  number: 'I03',
  version: '1',
  title: { zh: '公积金缴存', en: 'Housing-fund deposit by an employer' },
  description: {
    zh: '款项所属月份（及此前连续月份，按规定月数）单位为计入保障的人员缴存住房公积金，而本人申报的月收入低于该缴存额至少对应的工资（按最高缴存比例推算）。以缴存所属月份为准，补缴以前月份、个人自愿缴存的不算；按人享受的项目不申报收入，有单位缴存即为疑点。涉及金额为上限。',
    en: 'An employer deposits into the housing fund for a counted person for the month paid for (and the months just before it, as many as are set), while the income that the person declared is below the least wage that such a deposit stands for (at the highest rate). The month deposited for decides, so deposits for earlier months are left out, and so are voluntary ones; personal benefits ask for no income, so there the deposit alone is a lead. The amount is an upper bound.',
  },
  subject: 'recipient',
  needs: [['payment'], ['housing-fund']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'medium',
  options: {
    ...meansTested,
    minMonths: months({
      title: { zh: '截至当月连续缴存', en: 'months of deposits in a row, this month included' },
      default: 1,
      source: 'design',
    }),
    maxRate: basisPoints({
      title: { zh: '单位缴存比例上限', en: 'highest rate of an employer’s deposit' },
      default: 1200,
      source: '建金〔2005〕5号（单位和职工缴存比例原则上不高于12%）',
    }),
  },
  facts: (r, o) => ({
    ...paidFor(r),
    ...declaredBy(r),
    monthsDeposited: deposits(r, o).countDistinct((d) => d.month),
    deposit: deposits(r, o).max((d) => d.employerAmount),
    nameAgrees: deposits(r, o)
      .where((d) => namedAs(d.name, r))
      .exists(),
  }),
  factTitles: {
    ...declaredTitles,
    monthsDeposited: { zh: '单位缴存月数', en: 'months deposited by an employer' },
    deposit: { zh: '单位月缴存额', en: 'monthly deposit of the employer' },
  },
  conditions: (facts, o) =>
    all(
      isPaidFor(facts, o),
      greaterThanInclusive(facts.monthsDeposited, o.minMonths),
      isUndeclared(facts.unit, lessThan(mul(facts.declared, o.maxRate), mul(facts.deposit, 10_000))),
    ),
  tier: ({ nameAgrees }) => ({ tier: 'A', holds: holds(nameAgrees), otherwise: 'B' }),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { deposit: 'max', declared: 'min', month: 'list', amount: 'sum', programme: 'list' },
  message: {
    zh: '{month}由单位缴存住房公积金[deposit:每月{deposit}]，工资没有申报，仍享受{programme}。',
    en: 'An employer deposited [deposit:{deposit} a month ]into the housing fund for {month}; the wage is not declared, yet the person was counted for {programme}.',
  },
  evidence: (r, o) => [
    r.to('payment').cite('amount'),
    r.to('membership').cite('income'),
    deposits(r, o).cite('employerAmount'),
  ],
  basis: [incomeDeclared, fundShare, reliefFraud],
  innocent: [
    { zh: '补缴以前月份', en: 'deposits for earlier months' },
    { zh: '个人自愿缴存，无单位', en: 'a voluntary deposit without an employer' },
    { zh: '离职后账户尚未封存', en: 'the person has left, and the account is not yet sealed' },
  ],
  next: [
    {
      zh: '向缴存单位核实劳动关系和工资，重新核算家庭收入。',
      en: 'Ask the employer about the work and the wage, and assess the income again.',
    },
  ],
})
