import {
  all,
  daysBetween,
  defineCheck,
  type graph,
  greaterThan,
  known,
  lessThanInclusive,
  not,
  type Row,
  type Term,
} from '@hedui/core'
import { workingDays } from '../option.ts'
import { notRecorded } from '../recorded.ts'
import { needFound, officersLiable } from './law.ts'

type Report = Row<typeof graph.entities, 'needReport'>

/** Acts within as many days of the calendar, which surely are in time. */
const inTime = (r: Report, response: Term<'option'>) =>
  r.many('actions').where((a) => lessThanInclusive(daysBetween(r.reportedAt, a.at), response))

/** Somebody in need was reported, and nobody acted in time. */
export const needReportUnanswered = defineCheck({
  id: 'need-report-unanswered',
  number: 'M04',
  version: '1',
  title: { zh: '主动发现未响应', en: 'Need report not answered' },
  description: {
    zh: '主动发现线索至响应（未响应的至核对日）的工作日数超过时限，而且时限内没有经办记录。工作日数由宿主系统按其日历给出；没有给出的无法判断。',
    en: 'From the report to its answer, or to now where there is none, more working days passed than allowed, and no act on it is on record within that time. The host counts working days by its calendar; without them there is no verdict.',
  },
  subject: 'needReport',
  needs: [['need-report']],
  about: 'report',
  per: ['report'],
  severity: 'medium',
  tier: 'B',
  options: {
    response: workingDays({ title: { zh: '响应时限', en: 'time to answer' }, default: 3, source: 'design' }),
  },
  facts: (r, o) => ({
    report: r.reference,
    name: r.name,
    township: r.township,
    reportedAt: r.reportedAt,
    workingDays: r.workingDays,
    acted: inTime(r, o.response).exists(),
    undated: r
      .many('actions')
      .where((a) => not(known(a.at)))
      .exists(),
  }),
  factTitles: {
    acted: { zh: '时限内有经办记录', en: 'somebody acted in time' },
    undated: { zh: '有日期不明的经办记录', en: 'somebody acted on an unknown day' },
  },
  conditions: ({ workingDays: passed, acted, undated }, o) =>
    all(greaterThan(passed, o.response), notRecorded(acted, undated)),
  shows: { name: 'list', township: 'list', reportedAt: 'list', workingDays: 'max' },
  message: {
    zh: '{township}{name}的求助线索于{reportedAt}上报，[workingDays:过了{workingDays}个工作日][?workingDays:过了时限]还没有响应。',
    en: '{name} of {township} was reported to be in need on {reportedAt}; [workingDays:{workingDays} working day[+workingDays:s]][?workingDays:the time allowed] passed without an answer.',
  },
  evidence: (r) => [r.cite('reportedAt'), r.many('actions').cite('at')],
  basis: [needFound, officersLiable],
  innocent: [
    {
      zh: '同一对象的重复线索，已在另一线索中处理',
      en: 'a second report of somebody whose first was acted on',
    },
    { zh: '已电话联系或上门，未及时登记', en: 'somebody called or went there and did not enter it' },
  ],
  next: [
    {
      zh: '当日联系本人核实困难，符合条件的帮助申请，并登记处理结果。',
      en: 'Contact the person the same day, help with an application where one is due, and enter what was done.',
    },
  ],
})
