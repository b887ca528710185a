import {
  all,
  any,
  asOf,
  daysBetween,
  defineCheck,
  equal,
  type graph,
  greaterThan,
  greaterThanInclusive,
  holds,
  known,
  lessThanInclusive,
  mulDiv,
  not,
  notEqual,
  type Row,
  sub,
  type Term,
  truthOf,
} from '@hedui/core'
import { count, days, minutes, percent } from '../option.ts'
import { officersLiable, supervision } from './law.ts'

type Disposition = Row<typeof graph.entities, 'disposition'>

/** What the officer closed with the same reason from then on, within so many minutes. */
const alike = (d: Disposition, window: Term<'option'>) =>
  d
    .many('sameActor')
    .where((e) =>
      all(
        equal(e.reason, d.reason),
        equal(e.closedAt, d.closedAt),
        greaterThanInclusive(e.closedMinute, d.closedMinute),
        lessThanInclusive(sub(e.closedMinute, d.closedMinute), window),
      ),
    )
const closed = (d: Disposition) => d.many('sameActor').where((e) => known(e.closedAt))

/** A finding lies open too long, or was closed in one go with most of what its officer ever closed. */
export const findingOverdueOrBulkClosed = defineCheck({
  id: 'finding-overdue-or-bulk-closed',
  number: 'M05',
  version: '1',
  title: { zh: '疑点超期未处置、一批了之', en: 'Finding overdue or closed in bulk' },
  description: {
    zh: '疑点发现后超过时限仍未办结；或者同一处置人在几分钟内以同一理由办结多条，达到其全部办结的一定比例。按群体豁免的除外。',
    en: 'A finding is open for longer than allowed; or its officer closed so many for one reason within a few minutes that they make up most of all the officer closed. Exemptions granted to a group are left out.',
  },
  subject: 'disposition',
  needs: [['disposition']],
  about: 'finding',
  per: ['finding'],
  severity: 'medium',
  tier: 'B',
  options: {
    maxOpen: days({ title: { zh: '处置时限', en: 'time to close' }, default: 30, source: 'design' }),
    bulkShare: percent({
      title: { zh: '同一理由占比', en: 'share closed for one reason' },
      default: 80,
      source: 'design',
    }),
    bulkWindow: minutes({
      title: { zh: '集中办结时段', en: 'closed within' },
      default: 10,
      source: 'design',
    }),
    minBulk: count({
      title: { zh: '至少几条才算集中办结', en: 'fewest that are a bulk' },
      default: 5,
      source: 'design',
    }),
  },
  facts: (d, o) => ({
    finding: d.finding,
    rule: d.rule,
    result: d.result,
    openedAt: d.openedAt,
    open: truthOf(not(known(d.closedAt))),
    daysOpen: daysBetween(d.openedAt, asOf),
    alike: alike(d, o.bulkWindow).count(),
    bulk: mulDiv(closed(d).count(), o.bulkShare, 100, 'up'),
  }),
  factTitles: {
    open: { zh: '尚未办结', en: 'still open' },
    daysOpen: { zh: '发现至今天数', en: 'days since it was found' },
    alike: { zh: '同时以同一理由办结的条数', en: 'closed with it for the same reason' },
    bulk: { zh: '达到其全部办结比例的条数', en: 'the share of all that the officer closed' },
  },
  conditions: (f, o) =>
    any(
      all(holds(f.open), greaterThan(f.daysOpen, o.maxOpen)),
      all(
        notEqual(f.result, 'exempt'),
        greaterThanInclusive(f.alike, o.minBulk),
        greaterThanInclusive(f.alike, f.bulk),
      ),
    ),
  shows: { rule: 'list', openedAt: 'list', open: 'list', daysOpen: 'max', alike: 'list' },
  message: {
    zh: '[openedAt:{openedAt}发现的]疑点（{rule}）[open:至今[daysOpen:{daysOpen}天]没有办结][!open:已经办结，以同一理由同时办结的有{alike}条][?open:没有按时办结]。',
    en: 'The finding of {rule}[openedAt: of {openedAt}] [open:has been open[daysOpen: for {daysOpen} days]][!open:was closed together with others for the same reason ({alike})][?open:was not closed in time].',
  },
  evidence: (d, o) => [d.cite('openedAt'), alike(d, o.bulkWindow).cite('closedAt')],
  basis: [supervision, officersLiable],
  innocent: [
    { zh: '经批准对一类情形统一豁免', en: 'an exemption that was granted to a group' },
    { zh: '等待外单位核查回复', en: 'waiting for another office to answer' },
  ],
  next: [
    {
      zh: '督办超期疑点；对集中办结的抽查复核，理由不实的退回重办。',
      en: 'Urge what is overdue; look again at some of those closed together, and send back what was closed without a reason.',
    },
  ],
})
