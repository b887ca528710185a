import {
  addMonths,
  all,
  choose,
  defineCheck,
  equal,
  greaterThan,
  greaterThanInclusive,
  isIn,
  lessThan,
  lessThanInclusive,
  month,
  monthsBetween,
} from '@hedui/core'
import { deathReview, reliefFunds, tekunEnd } from '../law.ts'
import { months } from '../option.ts'
import { standingDeaths } from './died.ts'

/** A benefit stopped, or a member taken off it, later after the death than allowed. */
export const stoppedLateAfterDeath = defineCheck({
  id: 'stopped-late-after-death',
  number: 'D03',
  version: '1',
  title: { zh: '停发滞后', en: 'Stopped late after death' },
  description: {
    zh: '动态调整表中的停发、减员，其执行月份晚于死亡月份加停发时限。停发看享受人（户主），减员看变动人员。特困供养自决定次月停发，决定滞后的在此列出。涉及金额为应停发月份至停发前下达的款项，家庭项目为上限。',
    en: 'A stop or the removal of a member took effect later than the month of death plus the stop lag: of a stop the beneficiary is meant, of a removal the member. Support of the destitute ends the month after the decision; a late decision shows here. The amount is what was instructed for the months between; of a household it is an upper bound.',
  },
  subject: 'adjustment',
  needs: [['adjustment'], ['death', 'cremation']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'high',
  tier: 'B',
  options: {
    stopLag: months({
      title: { zh: '死亡后第几个月起停发', en: 'months after the month of death from which nothing is due' },
      default: 1,
      source: '高龄津贴、养老金：次月停发（地方规定）；低保：惯例',
    }),
    recheckDeadline: months({
      title: {
        zh: '家庭复核变更的时限，期内降一级',
        en: 'time to review a household, within which the severity is lowered',
      },
      default: 3,
      source: '民政部等2022年通知',
    }),
  },
  facts: (a, o) => {
    const died = choose(equal(a.change, 'member-removed'), a.to('affected').death, a.to('beneficiary').death)
    const due = addMonths(month(died), o.stopLag)
    return {
      person: choose(equal(a.change, 'member-removed'), a.affected, a.beneficiary),
      programme: a.programme,
      change: a.change,
      month: a.month,
      unit: a.to('entry').unit,
      died,
      due,
      monthsLate: monthsBetween(month(died), a.month),
      amount: a
        .to('beneficiary')
        .many('payments')
        .from('payment')
        .where((p) =>
          all(
            equal(p.programme, a.programme),
            greaterThanInclusive(p.month, due),
            lessThan(p.month, a.month),
          ),
        )
        .sum((p) => p.amount),
    }
  },
  factTitles: {
    person: { zh: '死亡人员', en: 'the deceased' },
    died: { zh: '死亡日期', en: 'died on' },
    due: { zh: '应停发月份', en: 'first month not due' },
    month: { zh: '停发、减员月份', en: 'first month stopped' },
    monthsLate: { zh: '死亡至停发的月数', en: 'months from the death to the stop' },
    amount: { zh: '其间下达的款项', en: 'instructed in between' },
  },
  conditions: ({ change, month: stopped, due }) =>
    all(isIn(change, ['stopped', 'member-removed']), greaterThan(stopped, due)),
  severities: ({ unit, monthsLate }, o) => [
    {
      severity: 'medium',
      when: all(equal(unit, 'household'), lessThanInclusive(monthsLate, o.recheckDeadline)),
    },
  ],
  stake: ({ unit }) => ({
    programme: 'programme',
    month: 'month',
    amount: { fen: 'amount', take: 'max', exact: equal(unit, 'person') },
  }),
  shows: { died: 'list', due: 'list', month: 'max', monthsLate: 'max', amount: 'max', programme: 'list' },
  message: {
    zh: '已于{died}死亡，{programme}应从{due}起停发，[month:到{month}才停发][?month:却没有查到停发][monthsLate:（死亡后第{monthsLate}个月）][amount:，其间仍下达{amount}]。',
    en: 'Died on {died}; {programme} was not due from {due}, and [month:was stopped only from {month}][?month:no stop is on record][monthsLate:, {monthsLate} month[+monthsLate:s] after the death][amount:; {amount} was instructed in between].',
  },
  evidence: (a) => [
    a.cite('month'),
    standingDeaths(a.to('beneficiary')).cite('date'),
    standingDeaths(a.to('affected')).cite('date'),
  ],
  basis: [deathReview, tekunEnd, reliefFunds],
  innocent: [
    { zh: '其间款项已被银行退回或已追回', en: 'the bank returned the money, or it was recovered' },
    { zh: '复核在规定时限内完成，多发部分已扣回', en: 'reviewed in time, and the excess was deducted' },
  ],
  next: [
    {
      zh: '核对死亡证明与停发决定，计算并追回多发部分，查明滞后原因。',
      en: 'Compare the death certificate with the decision, work out and recover the excess, and find out why it was late.',
    },
  ],
})
