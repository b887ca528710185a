import {
  all,
  asOf,
  daysBetween,
  defineCheck,
  type graph,
  greaterThan,
  isIn,
  known,
  not,
  type Row,
} from '@hedui/core'
import { days } from '../option.ts'
import { notRecorded } from '../recorded.ts'
import { fraudulentProject, progressReported } from './law.ts'

type Project = Row<typeof graph.entities, 'project'>

/** Pictures of the works under way or of what was built. */
const ofWorks = (p: Project) => p.many('evidence').where((e) => isIn(e.stage, ['during', 'after']))
/** Pictures of nobody knows what. */
const unclear = (p: Project) => p.many('evidence').where((e) => not(known(e.stage)))

/** Long after the day of the start nothing shows that works have begun. */
export const projectNotStarted = defineCheck({
  id: 'project-not-started',
  number: 'J05',
  version: '1',
  title: { zh: '未开工', en: 'Project not started' },
  description: {
    zh: '开工日期已过宽限期，照片登记中仍没有施工中或竣工的照片。涉及金额为已拨付的款项。',
    en: 'The day of the start lies more than the grace back, and the register has no picture of the works or of what was built. The amount is what was paid to the project.',
  },
  subject: 'project',
  needs: [['projects'], ['project-photos']],
  about: 'project',
  per: ['project'],
  severity: 'medium',
  tier: 'B',
  options: {
    grace: days({ title: { zh: '开工宽限期', en: 'grace after the start' }, default: 30, source: 'design' }),
  },
  facts: (p) => ({
    project: p.reference,
    name: p.name,
    startedAt: p.startedAt,
    daysSince: daysBetween(p.startedAt, asOf),
    shown: ofWorks(p).exists(),
    unclear: unclear(p).exists(),
    paid: p.many('payments').sum((q) => q.amount),
  }),
  factTitles: {
    daysSince: { zh: '开工至今天数', en: 'days since the start' },
    shown: { zh: '有施工中或竣工照片', en: 'a picture of the works' },
    unclear: { zh: '有阶段不明的照片', en: 'a picture of an unknown stage' },
    paid: { zh: '已拨付', en: 'paid so far' },
  },
  conditions: ({ daysSince, shown, unclear: other }, o) =>
    all(greaterThan(daysSince, o.grace), notRecorded(shown, other)),
  stake: () => ({ amount: { fen: 'paid', take: 'max' } }),
  shows: { name: 'list', startedAt: 'list', daysSince: 'max', paid: 'list' },
  message: {
    zh: '{name}应于{startedAt}开工，至今{daysSince}天没有施工照片[paid:，却已拨付{paid}]。',
    en: '{name} was to start on {startedAt}; after {daysSince} day[+daysSince:s] there is no picture of the works[paid:, and {paid} has been paid].',
  },
  evidence: (p) => [p.cite('startedAt'), p.many('evidence').cite('stage'), p.many('payments').cite('amount')],
  basis: [progressReported, fraudulentProject],
  innocent: [
    { zh: '因天气、汛期推迟施工', en: 'works put off because of the weather or the flood season' },
    { zh: '已施工，照片未及时上传', en: 'works are under way and the pictures were not uploaded' },
  ],
  next: [
    {
      zh: '到现场核查是否开工，督促上传施工照片；无正当理由未开工的，暂停拨付。',
      en: 'Go and see whether works have begun and have pictures uploaded; where there is no good reason, stop further payments.',
    },
  ],
})
