import {
  all,
  any,
  daysBetween,
  defineCheck,
  equal,
  type graph,
  greaterThanInclusive,
  holds,
  isIn,
  lessThan,
  not,
  type Row,
} from '@hedui/core'
import { layers } from '../layers.ts'
import { codes, days, workingDays } from '../option.ts'
import { officersLiable, publishedWeek } from './law.ts'

type Payment = Row<typeof graph.entities, 'payment'>

/** The lines that the village published of the programme for the month. */
const lists = (p: Payment) => p.many('villageLists').where((x) => equal(x.programme, p.programme))

/** Money of a programme that must be published, of which the village published no list, or for too short, or too late. */
export const publicationMissingOrFalse = defineCheck({
  id: 'publication-missing-or-false',
  number: 'M01',
  version: '1',
  title: { zh: '公示缺失、假公示', en: 'Publication missing or false' },
  description: {
    zh: '应公示项目的款项，所在村当月没有该项目的公示名单（公示登记须覆盖该项目和月份）；或者公示天数不足；或者公示开始晚于发放，或距发放不足规定的工作日（按日历天数计，少于此数的必定不足）。名单逐户是否一致由三套数据的规则核对；不得公示的项目不在内。',
    en: 'Money of a programme that must be published, for a month of which its village published no list of the programme (the register of lists must be complete for it); or the list was up for too few days; or it went up after the payment, or too few working days before it (counted in days of the calendar: fewer of these are surely too few). Whether lists agree line by line is another check’s; programmes that must not be published are left out.',
  },
  subject: 'payment',
  needs: [['payment'], ['publication']],
  about: 'village',
  per: ['township', 'village', 'programme', 'month'],
  severity: 'high',
  tier: 'B',
  options: {
    layers,
    programmes: codes({
      title: { zh: '应公示的项目类', en: 'classes of programmes that are published' },
      default: ['dibao', 'tekun'],
      source: '《最低生活保障审核确认办法》（2021）第十九条；《特困人员认定办法》（2021）第十五条',
    }),
    minDays: days({
      title: { zh: '公示天数不少于', en: 'published for at least' },
      default: 7,
      source: '《最低生活保障审核确认办法》（2021）第十九条；《特困人员认定办法》（2021）第十五条',
    }),
    beforePay: workingDays({
      title: { zh: '公示开始距发放不少于', en: 'published before the payment by at least' },
      default: 7,
      source: 'secondary: lists of one-card payments, as counties describe them',
    }),
  },
  facts: (p) => ({
    village: p.village,
    township: p.township,
    programme: p.programme,
    month: p.month,
    layer: p.layer,
    class: p.to('entry').class,
    paidAt: p.paidAt,
    published: lists(p).exists(),
    days: lists(p).max((x) => x.days),
    before: daysBetween(
      lists(p).min((x) => x.from),
      p.paidAt,
    ),
  }),
  factTitles: {
    published: { zh: '村里公示过该项目', en: 'the village published a list' },
    days: { zh: '公示天数', en: 'days published' },
    before: { zh: '公示开始至发放的天数', en: 'days from the list to the payment' },
  },
  conditions: ({ layer, class: programmeClass, published, days: up, before }, o) =>
    all(
      isIn(layer, o.layers),
      isIn(programmeClass, o.programmes),
      any(not(holds(published)), lessThan(up, o.minDays), lessThan(before, o.beforePay)),
    ),
  severities: ({ days: up, before }, o) => [
    {
      severity: 'medium',
      when: all(not(lessThan(up, o.minDays)), greaterThanInclusive(before, 0)),
    },
  ],
  stake: () => ({ programme: 'programme', month: 'month' }),
  shows: {
    township: 'list',
    village: 'list',
    programme: 'list',
    month: 'list',
    published: 'list',
    days: 'list',
    before: 'min',
  },
  message: {
    zh: '{township}{village}{month}的{programme}[!published:没有查到公示][?published:可能没有公示][days:公示了{days}天][before:，从公示开始到发放{before}天][!before:，发放之前没有公示]，不合要求。',
    en: '{programme} for {month} in {village}, {township}, [published:was published][!published:was not published][?published:may not have been published][days: for {days} day[+days:s]][before:, {before} day[+before:s] before the payment][!before:, not before the payment], which will not do.',
  },
  evidence: (p) => [p.cite('village'), lists(p).cite('days')],
  basis: [publishedWeek, officersLiable],
  innocent: [
    { zh: '名单补印、重贴，原公示已满期', en: 'a list that was printed again after it had been up in full' },
    {
      zh: '村名写法不同，名单在另一村名下',
      en: 'the village is written in another way, and its list stands under that name',
    },
    {
      zh: '依法不得公示的对象（如儿童、急难救助）',
      en: 'people who by law must not be published, as children or emergencies',
    },
  ],
  next: [
    {
      zh: '调取公示照片和村务公开栏记录，没有公示的补公示，并核实未公示期间的发放。',
      en: 'Look at the photographs and the records of the notice board; publish what was not, and examine what was paid meanwhile.',
    },
  ],
})
