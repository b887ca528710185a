import {
  all,
  any,
  asOf,
  type Condition,
  defineCheck,
  equal,
  type graph,
  holds,
  lessThan,
  month,
  monthsBetween,
  mulDiv,
  type Row,
  type Term,
  truthOf,
} from '@hedui/core'
import { months, percent } from '../option.ts'
import { visits } from './law.ts'

type Application = Row<typeof graph.entities, 'application'>

const acted = (a: Application, act: string): Condition =>
  holds(
    a
      .many('actions')
      .where((b) => equal(b.act, act))
      .exists(),
  )
const visited = (a: Application): Condition => acted(a, 'visit')
/** Of a relative of an officer, or with a complaint. */
const filed = (a: Application): Condition =>
  any(holds(a.to('beneficiary').many('kinFilings').exists()), acted(a, 'complain'))

const isRecent = (a: Application, window: Term<'option'>): Condition =>
  lessThan(monthsBetween(month(a.submittedAt), month(asOf)), window)
const around = (a: Application, window: Term<'option'>) =>
  a.many('sameTownship').where((b) => isRecent(b, window))

/** A township visited fewer of its new cases than it must, or not all that were filed or complained about. */
export const sampleTooSmall = defineCheck({
  id: 'sample-too-small',
  number: 'M02',
  version: '1',
  title: { zh: '抽查不足', en: 'Home-visit sample too small' },
  description: {
    zh: '期限内一个乡镇的新申请中，入户走访的不足规定比例；或者近亲属备案、被投诉的申请没有全部走访。走访、投诉看经办记录（visit、complain）；经办记录不完整的，无法判断。',
    en: 'Of the new cases of a township fewer were visited than the share that is required; or not all of those that were filed for a relative or complained about. Visits and complaints are actions (visit, complain); where these are not all on record there is no verdict.',
  },
  subject: 'application',
  needs: [['application'], ['action']],
  about: 'township',
  per: ['township'],
  severity: 'medium',
  tier: 'B',
  options: {
    minShare: percent({
      title: { zh: '新申请走访比例', en: 'share of new cases visited' },
      default: 30,
      source: '《特困人员认定办法》（2021）第十六条',
    }),
    filedShare: percent({
      title: { zh: '备案、被投诉的走访比例', en: 'share of filed or complained cases visited' },
      default: 100,
      source: '《最低生活保障审核确认办法》（2021）第二十条',
    }),
    window: months({
      title: { zh: '多久以内的申请（含当月）', en: 'applications of the last months, this one included' },
      default: 12,
      source: 'design',
    }),
  },
  facts: (a, o) => ({
    township: a.township,
    recent: truthOf(isRecent(a, o.window)),
    visits: around(a, o.window).where(visited).count(),
    due: mulDiv(around(a, o.window).count(), o.minShare, 100, 'up'),
    filedVisits: around(a, o.window)
      .where((b) => all(filed(b), visited(b)))
      .count(),
    filedDue: mulDiv(around(a, o.window).where(filed).count(), o.filedShare, 100, 'up'),
  }),
  factTitles: {
    recent: { zh: '期限内的申请', en: 'an application of the last months' },
    visits: { zh: '走访的新申请', en: 'new cases visited' },
    due: { zh: '应走访的新申请', en: 'new cases to be visited' },
    filedVisits: { zh: '走访的备案、被投诉申请', en: 'filed or complained cases visited' },
    filedDue: { zh: '应走访的备案、被投诉申请', en: 'filed or complained cases to be visited' },
  },
  conditions: (f) =>
    all(holds(f.recent), any(lessThan(f.visits, f.due), lessThan(f.filedVisits, f.filedDue))),
  shows: { township: 'list', visits: 'list', due: 'list', filedVisits: 'list', filedDue: 'list' },
  message: {
    zh: '{township}的新申请应走访{due}件，实际走访{visits}件[filedDue:；有备案或被投诉的应走访{filedDue}件，实际走访{filedVisits}件]。',
    en: '{township} visited {visits} of the {due} new case[+due:s] it had to visit[filedDue:, and {filedVisits} of the {filedDue} that were filed or complained about].',
  },
  evidence: (a) => [a.cite('submittedAt')],
  basis: [visits],
  innocent: [{ zh: '已走访，走访记录未及时录入', en: 'visits that were made and not entered yet' }],
  next: [
    {
      zh: '补足走访，先走访备案、被投诉的，核对走访记录与照片。',
      en: 'Make the visits that are lacking, filed and complained cases first, and compare the records with the pictures.',
    },
  ],
})
