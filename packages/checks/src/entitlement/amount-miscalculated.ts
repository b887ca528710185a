import {
  add,
  all,
  any,
  choose,
  defineCheck,
  equal,
  greaterThan,
  holds,
  isIn,
  known,
  lessThan,
  notEqual,
  truthOf,
} from '@hedui/core'
import { fact } from '../fact.ts'
import { layers } from '../layers.ts'
import { fen } from '../option.ts'
import { differenceOf, differenceTitles, directionTitles, dueBy, shown } from './due/difference.ts'
import { dueTo } from './due/due.ts'
import { figures } from './due/figures.ts'
import { paidAltogether, paidFor } from './due/paid.ts'

/** Money that is more or less than the line of the roll comes to by the figures in force. */
export const amountMiscalculated = defineCheck({
  id: 'amount-miscalculated',
  number: 'E05',
  version: '1',
  title: { zh: '金额计算错误', en: 'Amount miscalculated' },
  description: {
    zh: '按名册所载（保障人数、收入、供养方式、自理能力、残疾等级）与登记的年龄，用所属月份执行的标准重新计算，与发放金额相差超过容差，且当月合计也不等于应发数。多发、少发同样列出。本地未设标准的项目没有结论。',
    en: 'By what the roll states (persons counted, income, mode of support, self-care, level of disability), by registered ages and the figures in force in the month paid for, another amount is due than was paid, beyond the tolerance, and what was paid for the month altogether is not that amount either. Too much and too little are reported alike. Of programmes whose figures the locality has not set there is no verdict.',
  },
  subject: 'enrolment',
  needs: [['roll'], ['payment']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'high',
  tier: 'B',
  options: {
    tolerance: fen({ title: { zh: '容差', en: 'tolerance' }, default: 0, source: 'design' }),
    layers,
  },
  figures: Object.values(figures),
  facts: (e, o) => {
    const { due: recalculated, isStated } = dueTo(e, e.month)
    const due = fact('fen', 'due')
    const wrong = paidFor(e, o.layers).where((p) =>
      all(
        any(greaterThan(p.amount, add(due, o.tolerance)), lessThan(add(p.amount, o.tolerance), due)),
        notEqual(paidAltogether(p), due),
      ),
    )
    // Where others may be missing only one of them is on one side of what is due for certain.
    const most = wrong.max((p) => p.amount)
    return {
      person: e.beneficiary,
      programme: e.programme,
      month: e.month,
      isStated: truthOf(isStated),
      isWrong: wrong.exists(),
      due: recalculated,
      paid: choose(
        known(truthOf(lessThan(most, due))),
        most,
        wrong.min((p) => p.amount),
      ),
      ...differenceOf(fact('fen', 'paid')),
    }
  },
  factTitles: {
    isStated: { zh: '名册所载足以计算', en: 'the roll states enough to calculate' },
    isWrong: { zh: '有金额不符的款项', en: 'a payment of another amount' },
    due: { zh: '应发金额', en: 'amount due' },
    paid: { zh: '发放金额', en: 'amount paid' },
    ...differenceTitles,
  },
  codeTitles: directionTitles,
  conditions: ({ isStated, isWrong }) => all(holds(isStated), holds(isWrong)),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'difference' } }),
  shows: { ...shown, paid: 'list' },
  message: {
    zh: '{month}的{programme}每月应发{due}，实发{paid}，合计[direction:{direction}][?direction:相差][difference:{difference}][?difference:若干元]。',
    en: 'For {month} {due} of {programme} is due a month and {paid} was paid: [direction:{direction}][?direction:not what is due][difference:, by {difference} in all].',
  },
  evidence: (e, o) => [
    e.cite(),
    e
      .to('personMonth')
      .many('payments')
      .where((p) => all(equal(p.programme, e.programme), isIn(p.layer, o.layers)))
      .cite('amount'),
  ],
  basis: dueBy,
  innocent: [
    { zh: '补发、扣回以前月份的款项', en: 'back-pay or a deduction for earlier months' },
    { zh: '按过渡办法发放（如渐退期）', en: 'a rule of transition, such as a gradual exit' },
    { zh: '同一月份分次发放，合计无误', en: 'one month paid in parts that add up' },
    {
      zh: '人数、收入已变更，名册尚未更新',
      en: 'persons or income changed and the roll does not say so yet',
    },
  ],
  next: [
    {
      zh: '按审批表核对人数、收入与标准，少发的补发，多发的扣回或追回。',
      en: 'Compare persons, income and standard with the approval; pay what is missing, recover what is too much.',
    },
  ],
})
