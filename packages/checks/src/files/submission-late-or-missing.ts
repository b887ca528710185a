import {
  all,
  any,
  asOf,
  coalesce,
  constant,
  daysBetween,
  defineCheck,
  greaterThan,
  known,
  mul,
  not,
} from '@hedui/core'
import { formTotals } from '../law.ts'
import { workingDays } from '../option.ts'

/** Whatever the holidays, ten days in a row have a working day among them. */
const daysWithOneWorkingDay = 10

/** A roll that was due has not come, or came too late. */
export const submissionLateOrMissing = defineCheck({
  id: 'submission-late-or-missing',
  number: 'F12',
  version: '1',
  title: { zh: '迟报、漏报', en: 'Submission late or missing' },
  description: {
    zh: '上报单位应报的名册到期未收到，或收到时已超过宽限的工作日数。工作日数由主机按本地日历给出；没有给出的，宽限每一个工作日按十个日历日计，只认定确已逾期的。',
    en: 'A roll that a sender owes has not been received, or was received more working days late than are allowed. The host counts working days by its calendar; where it has not, each working day of grace is taken as ten calendar days, so that only what is late whatever the holidays is found.',
  },
  subject: 'submission',
  needs: [['submission']],
  about: 'sender',
  per: ['sender', 'programme', 'month'],
  severity: 'medium',
  tier: 'B',
  options: {
    graceWorkingDays: workingDays({
      title: { zh: '宽限', en: 'grace' },
      default: 0,
      source: 'design',
    }),
  },
  facts: (s) => ({
    sender: s.sender,
    programme: s.programme,
    month: s.month,
    dueAt: s.dueAt,
    receivedAt: s.receivedAt,
    workingDaysLate: s.workingDaysLate,
    daysLate: daysBetween(s.dueAt, coalesce(s.receivedAt, asOf)),
  }),
  factTitles: { daysLate: { zh: '逾期日历日数', en: 'calendar days late' } },
  conditions: ({ workingDaysLate, daysLate }, o) =>
    any(
      greaterThan(workingDaysLate, o.graceWorkingDays),
      all(
        not(known(workingDaysLate)),
        greaterThan(daysLate, mul(constant('count', daysWithOneWorkingDay), o.graceWorkingDays)),
      ),
    ),
  stake: () => ({ programme: 'programme', month: 'month' }),
  shows: { programme: 'list', month: 'list', dueAt: 'list', daysLate: 'max' },
  message: {
    zh: '{month}{programme}应于{dueAt}前上报，[daysLate:已逾期{daysLate}天][?daysLate:已经逾期]。',
    en: '{programme} for {month} was due on {dueAt} and is [daysLate:{daysLate} day[+daysLate:s] ]late.',
  },
  evidence: (s) => [s.cite('dueAt')],
  basis: [formTotals],
  innocent: [
    { zh: '到期日遇法定节假日顺延', en: 'the day it was due is a public holiday' },
    { zh: '已用其他方式报送，尚未登记', en: 'it was sent another way and is not yet entered' },
  ],
  next: [
    { zh: '催报；确已报送的补录收到日期。', en: 'Remind the sender; where it did come, enter the day.' },
  ],
})
