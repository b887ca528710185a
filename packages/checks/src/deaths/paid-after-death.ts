import {
  addMonths,
  all,
  choose,
  defineCheck,
  equal,
  greaterThanInclusive,
  holds,
  isIn,
  lessThan,
  month,
  monthsBetween,
  not,
} from '@hedui/core'
import {
  beyondDue,
  dibaoFigures,
  isExact,
  withoutMember,
  withoutMemberTitles,
} from '../entitlement/due/beyond.ts'
import { deathReview, dibaoMembers, reliefFunds, tekunEnd } from '../law.ts'
import { layers } from '../layers.ts'
import { namedAs } from '../named-as.ts'
import { codes, months } from '../option.ts'
import { standingDeaths } from './died.ts'

/** Money paid for a person for months after the month in which the person died. */
export const paidAfterDeath = defineCheck({
  id: 'paid-after-death',
  number: 'D01',
  version: '1',
  title: { zh: '死亡保（死后发放）', en: 'Paid after death' },
  description: {
    zh: '款项所属期达到死亡月份加停发时限之后，仍为本人发放，或仍把死亡成员计入家庭发放。以所属期为准，不以兑付日为准；丧葬补助等因死亡而发的项目除外。低保按差额发放的，按其余保障人员的标准、所载收入与分类施保重新计算，涉及金额为多发部分，同户有几名死亡成员的由各人平摊；标准未设定、收入不明或其他家庭项目，涉及金额为上限。',
    en: 'A payment for a month at or after the month of death plus the stop lag, to the person or to a household that still counts the dead member. The month paid for decides, never the day of posting; benefits paid because of a death are left out. Of dibao, unless it is paid by bands, the amount is what was paid beyond what the other members who count are due by the standard, their stated incomes and add-ons, shared among the dead members of a household; where a figure or an income is not known, and of other benefits of a household, it is an upper bound.',
  },
  subject: 'recipient',
  needs: [['payment'], ['death', 'cremation']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'high',
  figures: dibaoFigures,
  options: {
    stopLag: months({
      title: { zh: '死亡后第几个月起停发', en: 'months after the month of death from which nothing is due' },
      default: 1,
      source: '高龄津贴、养老金：次月停发（地方规定）；低保：惯例',
    }),
    layers,
    decisionMonth: codes({
      title: { zh: '自决定次月停发的项目', en: 'programmes that end the month after a decision' },
      default: ['tekun'],
      source: '《特困人员认定办法》第二十六条',
    }),
    graceUntil: months({
      title: {
        zh: '家庭复核变更的时限，期内降一级',
        en: 'time to review a household, within which the severity is lowered',
      },
      default: 3,
      source: '民政部等2022年通知',
    }),
  },
  facts: (r, o) => {
    const deathMonth = month(r.to('person').death)
    const decided = r
      .to('person')
      .many('adjustments')
      .where((a) => all(equal(a.programme, r.programme), equal(a.change, 'stopped')))
      .max((a) => month(a.approvedAt))
    return {
      person: r.person,
      programme: r.programme,
      month: r.month,
      layer: r.layer,
      counted: r.counted,
      amount: r.to('payment').amount,
      ...withoutMember(r, (x) =>
        greaterThanInclusive(r.month, addMonths(month(x.to('person').death), o.stopLag)),
      ),
      ...beyondDue(r, r.to('payment').amount),
      posthumous: r.to('entry').posthumous,
      unit: r.to('entry').unit,
      died: r.to('person').death,
      monthsLate: monthsBetween(deathMonth, r.month),
      dueUntil: choose(
        isIn(r.programme, o.decisionMonth),
        addMonths(decided, 1),
        addMonths(deathMonth, o.stopLag),
      ),
      nameAgrees: standingDeaths(r.to('person'))
        .where((d) => namedAs(d.name, r))
        .exists(),
    }
  },
  factTitles: {
    ...withoutMemberTitles,
    posthumous: { zh: '因死亡发放的项目', en: 'a benefit paid because of a death' },
    month: { zh: '款项所属月份', en: 'month paid for' },
    dueUntil: { zh: '应停发月份', en: 'first month not due' },
    monthsLate: { zh: '死亡后的月数', en: 'months after the death' },
  },
  conditions: ({ layer, counted, posthumous, month: period, dueUntil, monthsLate }, o) =>
    all(
      isIn(layer, o.layers),
      holds(counted),
      not(holds(posthumous)),
      greaterThanInclusive(period, dueUntil),
      greaterThanInclusive(monthsLate, 0),
    ),
  severities: ({ monthsLate, unit }, o) => [
    { severity: 'medium', when: all(equal(unit, 'household'), lessThan(monthsLate, o.graceUntil)) },
  ],
  tier: ({ nameAgrees }) => ({ tier: 'A', holds: holds(nameAgrees), otherwise: 'B' }),
  stake: (facts) => ({
    programme: 'programme',
    month: 'month',
    amount: { fen: 'excess', exact: isExact(facts) },
  }),
  shows: { died: 'list', monthsLate: 'max', month: 'list', amount: 'sum', programme: 'list' },
  message: {
    zh: '[died:已于{died}死亡][?died:已经死亡]，{month}仍发放{programme}[monthsLate:，最晚一笔在死亡后第{monthsLate}个月]。',
    en: '[died:Died on {died}][?died:Has died]; {programme} was still paid for {month}[monthsLate:, the last {monthsLate} month[+monthsLate:s] after the death].',
  },
  evidence: (r) => [
    r.to('payment').cite('amount'),
    r.to('membership').cite('counted'),
    standingDeaths(r.to('person')).cite('date'),
  ],
  basis: [deathReview, tekunEnd, dibaoMembers, reliefFunds],
  innocent: [
    { zh: '所属期为死亡当月', en: 'the payment is for the month of death itself' },
    { zh: '丧葬补助等因死亡发给家属', en: 'a grant paid to the family because of the death' },
    { zh: '其余家庭成员应得的份额', en: 'the surviving members’ own share' },
    { zh: '发放名册误填了死者的号码', en: 'the roll carries a dead person’s number by mistake' },
    { zh: '款项已被银行退回', en: 'the bank has already returned the transfer' },
  ],
  next: [
    {
      zh: '核对死亡证明与发放回单，停发并追回多发部分，涉户的重新计算。',
      en: 'Compare the death certificate with the bank’s return, stop, recalculate the household and recover the excess.',
    },
  ],
})
