import {
  add,
  addMonths,
  all,
  any,
  asOf,
  choose,
  constant,
  daysBetween,
  defineCheck,
  equal,
  firstDay,
  type graph,
  greaterThan,
  holds,
  isIn,
  lessThan,
  max,
  month,
  monthsBetween,
  type Row,
  sub,
  type Term,
} from '@hedui/core'
import { fact } from '../fact.ts'
import { codes, inNumber, months } from '../option.ts'
import { reviewed } from './law.ts'

const reviewsOf = (e: Row<typeof graph.entities, 'enrolment'>) => e.to('household').many('reviews')

const intoMonth = (date: Term<'date'>): Term<'count'> => daysBetween(firstDay(month(date)), date)

/** A household on the roll was last looked at longer ago than its cycle allows. */
export const reviewOverdue = defineCheck({
  id: 'review-overdue',
  number: 'E07',
  version: '1',
  title: { zh: '复核逾期', en: 'Review overdue' },
  description: {
    zh: '所查月份在名册上的家庭，自上次核查或审批确认之日起，至核对日已超过核查周期：最近一次核查登记为收入易变的半年，其余一年；从未核查的按一年。因重大突发事件延长周期的，由本地设定延长的月数。核查登记须完整；审批日期或核查日期不明而无法判断的没有结论。',
    en: 'A household on the roll of the month examined was last reviewed, or approved, longer ago than its cycle: half a year where the last review says that its means vary, else, and where it was never reviewed, a year. Where cycles are lengthened because of a major emergency the locality says by how many months. The register of reviews must be complete; where days that matter are not known there is no verdict.',
  },
  subject: 'enrolment',
  needs: [['roll'], ['review']],
  about: 'household',
  per: ['household', 'programme'],
  severity: 'medium',
  tier: 'B',
  options: {
    programmes: codes({
      title: { zh: '定期核查的项目类', en: 'classes of programmes that are reviewed' },
      default: ['dibao'],
      source: '《最低生活保障审核确认办法》（2021）第三十一条',
    }),
    cycleStable: months({
      title: { zh: '收入、财产基本稳定的核查周期', en: 'cycle of those whose means are stable' },
      default: 12,
      source: '《最低生活保障审核确认办法》（2021）第三十一条',
    }),
    cycleVariable: months({
      title: { zh: '有劳动能力、收入变化的核查周期', en: 'cycle of those able to work, whose income varies' },
      default: 6,
      source: '《最低生活保障审核确认办法》（2021）第三十一条',
    }),
    lengthened: months({
      title: { zh: '因重大突发事件延长', en: 'lengthened because of a major emergency' },
      default: 0,
      source: '《最低生活保障审核确认办法》（2021）第三十一条（由地方决定）',
    }),
    monthsBack: months({
      title: {
        zh: '所查月份（核对日所在月份之前几个月）',
        en: 'month examined: months before that of the day of the check',
      },
      default: 1,
      source: 'design',
    }),
  },
  facts: (e, o) => ({
    household: e.household,
    name: e.name,
    township: e.township,
    programme: e.programme,
    month: e.month,
    class: e.to('entry').class,
    examined: addMonths(month(asOf), sub(constant('count', 0), o.monthsBack)),
    approvedAt: e.approvedAt,
    reviewedAt: reviewsOf(e).max((r) => r.reviewedAt),
    lastAt: max(fact('date', 'reviewedAt'), e.approvedAt),
    isVariable: reviewsOf(e)
      .where((r) => all(equal(r.reviewedAt, fact('date', 'reviewedAt')), equal(r.cycle, 'variable')))
      .exists(),
    cycle: add(
      choose(holds(fact('truth', 'isVariable')), inNumber(o.cycleVariable), inNumber(o.cycleStable)),
      o.lengthened,
    ),
    since: monthsBetween(month(fact('date', 'lastAt')), month(asOf)),
    dayOfLast: intoMonth(fact('date', 'lastAt')),
    dayOfCheck: intoMonth(asOf),
  }),
  factTitles: {
    examined: { zh: '所查月份', en: 'month examined' },
    reviewedAt: { zh: '最近一次核查', en: 'last reviewed on' },
    lastAt: { zh: '最近一次核查或审批', en: 'last reviewed or approved on' },
    isVariable: { zh: '收入易变', en: 'means that vary' },
    cycle: { zh: '核查周期（月）', en: 'cycle in months' },
    since: { zh: '至今月数', en: 'months since' },
    dayOfLast: { zh: '最近一次在其月份的第几天（自0起）', en: 'its day of the month, from 0' },
    dayOfCheck: { zh: '核对日在其月份的第几天（自0起）', en: 'the day of the check in its month, from 0' },
  },
  conditions: (f, o) =>
    all(
      isIn(f.class, o.programmes),
      equal(f.month, f.examined),
      any(greaterThan(f.since, f.cycle), all(equal(f.since, f.cycle), lessThan(f.dayOfLast, f.dayOfCheck))),
    ),
  stake: () => ({ programme: 'programme', month: 'month' }),
  shows: {
    name: 'list',
    township: 'list',
    programme: 'list',
    lastAt: 'list',
    since: 'max',
    cycle: 'list',
  },
  message: {
    zh: '{township}{name}家享受{programme}，[lastAt:最近一次核查或审批在{lastAt}，][?lastAt:没有查到最近的核查，][since:至今{since}个月，]核查周期是{cycle}个月。',
    en: 'The household of {name}, {township}, on {programme}, was last reviewed or approved [lastAt:on {lastAt}][?lastAt:on a day that is not known][since:, {since} month[+since:s] ago]; its cycle is {cycle} month[+cycle:s].',
  },
  evidence: (e) => [e.cite('approvedAt'), reviewsOf(e).cite('reviewedAt')],
  basis: [reviewed],
  innocent: [
    { zh: '因重大突发事件延长了核查周期', en: 'the cycle was lengthened because of a major emergency' },
    { zh: '已核查，尚未登记', en: 'was reviewed, and it is not yet entered' },
  ],
  next: [
    {
      zh: '安排入户核查，按核查结果延续、调整或停发，并登记核查日期和周期类别。',
      en: 'Visit the household, go on, change or stop by what is found, and enter the day and the kind of cycle.',
    },
  ],
})
