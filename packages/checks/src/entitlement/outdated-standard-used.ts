import {
  addMonths,
  all,
  asOf,
  constant,
  defineCheck,
  equal,
  holds,
  lessThanInclusive,
  month,
  monthsBetween,
  notEqual,
  sub,
  truthOf,
} from '@hedui/core'
import { fact } from '../fact.ts'
import { layers } from '../layers.ts'
import { months } from '../option.ts'
import { differenceOf, differenceTitles, directionTitles, dueBy, shown } from './due/difference.ts'
import { dueTo } from './due/due.ts'
import { figures } from './due/figures.ts'
import { paidAltogether, paidFor } from './due/paid.ts'

/** Money that is what the line of the roll came to by the figures of a year before, and not by those in force. */
export const outdatedStandardUsed = defineCheck({
  id: 'outdated-standard-used',
  number: 'E06',
  version: '1',
  title: { zh: '未按新标准发放', en: 'Outdated standard used' },
  description: {
    zh: '按名册所载用所属月份执行的标准计算，与发放金额不符；用以前（默认一年前）执行的标准计算，正好相符；当月合计也不等于应发数。尚在可补发期限内少发的，级别降低。',
    en: 'By what the roll states another amount is due by the figures in force in the month than was paid, and by those in force earlier (a year before unless told otherwise) it is exactly that amount; what was paid for the month altogether is not what is due. Too little is a note only while back-pay may still be planned.',
  },
  subject: 'enrolment',
  needs: [['roll'], ['payment']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'medium',
  tier: 'B',
  options: {
    layers,
    lookback: months({
      title: {
        zh: '以前的标准：几个月之前执行的',
        en: 'earlier figures: those in force so many months before',
      },
      default: 12,
      source: 'design: 标准一般一年一定',
    }),
    plannedBackpayUntil: months({
      title: { zh: '调标后补发的期限', en: 'how long back-pay may be planned' },
      default: 3,
      source: 'design',
    }),
  },
  figures: Object.values(figures),
  facts: (e, o) => {
    const [due, before] = [fact('fen', 'due'), fact('fen', 'before')]
    const now = dueTo(e, e.month)
    const outdated = paidFor(e, o.layers).where((p) =>
      all(equal(p.amount, before), notEqual(p.amount, due), notEqual(paidAltogether(p), due)),
    )
    return {
      person: e.beneficiary,
      programme: e.programme,
      month: e.month,
      isStated: truthOf(now.isStated),
      due: now.due,
      before: dueTo(e, addMonths(e.month, sub(constant('count', 0), o.lookback)), e.month).due,
      isOutdated: outdated.exists(),
      ...differenceOf(before),
    }
  },
  factTitles: {
    isStated: { zh: '名册所载足以计算', en: 'the roll states enough to calculate' },
    due: { zh: '按现行标准应发', en: 'due by the figures in force' },
    before: { zh: '按以前标准应发', en: 'due by the earlier figures' },
    isOutdated: { zh: '有按以前标准发放的款项', en: 'a payment by the earlier figures' },
    ...differenceTitles,
  },
  codeTitles: directionTitles,
  conditions: ({ isStated, isOutdated }) => all(holds(isStated), holds(isOutdated)),
  severities: ({ month: period, direction }, o) => [
    {
      severity: 'info',
      when: all(
        equal(direction, 'under'),
        lessThanInclusive(monthsBetween(period, month(asOf)), o.plannedBackpayUntil),
      ),
    },
  ],
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'difference' } }),
  shows: { ...shown, before: 'list' },
  message: {
    zh: '{month}的{programme}每月仍按以前的标准发{before}，按现行标准应发{due}，合计[direction:{direction}][?direction:相差][difference:{difference}][?difference:若干元]。',
    en: 'For {month} {before} of {programme} a month was paid by earlier figures; by those in force {due} is due: [direction:{direction}][?direction:not what was paid][difference:, by {difference} in all].',
  },
  evidence: (e, o) => [e.cite(), paidFor(e, o.layers).cite('amount')],
  basis: dueBy,
  innocent: [
    { zh: '已安排补发', en: 'back-pay is planned' },
    { zh: '收入同时变化，金额恰好不变', en: 'income changed as well, so that the amount stays the same' },
  ],
  next: [
    {
      zh: '核对调标文件的执行月份，按新标准重新计算并补发。',
      en: 'See from which month the new figures apply, calculate again and pay the rest.',
    },
  ],
})
