import {
  all,
  defineCheck,
  equal,
  type graph,
  greaterThanInclusive,
  holds,
  isIn,
  lessThan,
  mul,
  type Row,
  type Term,
} from '@hedui/core'
import { incomeDeclared, reliefFraud } from '../law.ts'
import { isPaidFor, meansTested, paidFor } from '../means-tested.ts'
import { namedAs } from '../named-as.ts'
import { basisPoints, codes, months } from '../option.ts'
import { isWithin } from '../within.ts'
import { declaredBy, declaredTitles, isUndeclared } from './declared.ts'

type Recipient = Row<typeof graph.entities, 'recipient'>
type Chosen = { readonly schemes: Term<'option'>; readonly minMonths: Term<'option'> }

/** Contributions of an employer for the month and those just before it, whenever they were received. */
const insured = (r: Recipient, o: Chosen) =>
  r
    .to('person')
    .many('contributions')
    .where((c) =>
      all(isIn(c.scheme, o.schemes), equal(c.payer, 'employer'), isWithin(c.month, r.month, o.minMonths)),
    )

/** A person counted for a benefit with a means test is insured by an employer, and the wage is not declared. */
export const employerInsured = defineCheck({
  id: 'employer-insured',
  number: 'I02',
  version: '1',
  title: { zh: '在职参保', en: 'Employer pays insurance' },
  description: {
    zh: '款项所属月份（及此前连续月份，按规定月数）由用人单位为计入保障的人员缴纳社会保险，而本人申报的月收入低于缴费基数的规定比例，不可能含有该工资。以费款所属期为准，补缴以前月份的不算；按人享受的项目不申报收入，有单位缴费即为疑点。涉及金额为上限。',
    en: 'An employer pays insurance for a counted person for the month paid for (and the months just before it, as many as are set), while the income that the person declared is below the set share of the contribution base and cannot contain the wage. The month contributed for decides, so arrears of earlier months are left out; personal benefits ask for no income, so there the contribution alone is a lead. The amount is an upper bound.',
  },
  subject: 'recipient',
  needs: [['payment'], ['social-insurance']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'medium',
  options: {
    ...meansTested,
    schemes: codes({
      title: { zh: '哪些险种', en: 'schemes that an employer pays for' },
      default: [
        'employee-pension',
        'public-pension',
        'employee-medical',
        'unemployment',
        'work-injury',
        'maternity',
      ],
      source: 'design: residents and flexible workers pay for themselves',
    }),
    minMonths: months({
      title: { zh: '截至当月连续参保', en: 'months insured in a row, this month included' },
      default: 1,
      source: 'design',
    }),
    minShare: basisPoints({
      title: {
        zh: '申报收入达到缴费基数的此比例，视为已申报工资',
        en: 'share of the base from which the declared income may contain the wage',
      },
      default: 5000,
      source: 'design: a base has a lower limit, which a low wage does not reach',
    }),
  },
  facts: (r, o) => ({
    ...paidFor(r),
    ...declaredBy(r),
    monthsInsured: insured(r, o).countDistinct((c) => c.month),
    base: insured(r, o).max((c) => c.base),
    nameAgrees: insured(r, o)
      .where((c) => namedAs(c.name, r))
      .exists(),
  }),
  factTitles: {
    ...declaredTitles,
    monthsInsured: { zh: '单位缴费月数', en: 'months insured by an employer' },
    base: { zh: '缴费基数', en: 'contribution base' },
  },
  conditions: (facts, o) =>
    all(
      isPaidFor(facts, o),
      greaterThanInclusive(facts.monthsInsured, o.minMonths),
      isUndeclared(
        facts.unit,
        equal(facts.declared, 0),
        lessThan(mul(facts.declared, 10_000), mul(facts.base, o.minShare)),
      ),
    ),
  tier: ({ nameAgrees }) => ({ tier: 'A', holds: holds(nameAgrees), otherwise: 'B' }),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { base: 'max', declared: 'min', month: 'list', amount: 'sum', programme: 'list' },
  message: {
    zh: '{month}由用人单位缴纳社会保险[base:，缴费基数{base}]，工资没有申报，仍享受{programme}。',
    en: 'An employer paid insurance for {month}[base: on {base}]; the wage is not declared, yet the person was counted for {programme}.',
  },
  evidence: (r, o) => [
    r.to('payment').cite('amount'),
    r.to('membership').cite('income'),
    insured(r, o).cite('base'),
  ],
  basis: [incomeDeclared, reliefFraud],
  innocent: [
    { zh: '公益性岗位，报酬已申报', en: 'a public-welfare post whose pay is declared' },
    { zh: '补缴以前月份的保险费', en: 'arrears of earlier months' },
    {
      zh: '基数为下限，实际工资低于基数',
      en: 'the base is the lower limit, and the wage is below it',
    },
    { zh: '挂靠单位参保，本人自费', en: 'insured through a firm at the person’s own expense' },
  ],
  next: [
    {
      zh: '向参保单位核实劳动关系和工资，重新核算家庭收入。',
      en: 'Ask the employer about the work and the wage, and assess the income again.',
    },
  ],
})
