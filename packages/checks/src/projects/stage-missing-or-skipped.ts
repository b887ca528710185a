import {
  add,
  all,
  any,
  type Condition,
  choose,
  constant,
  defineCheck,
  type graph,
  greaterThan,
  holds,
  isIn,
  known,
  min,
  not,
  type Row,
  type Term,
} from '@hedui/core'
import { codes } from '../option.ts'
import { completionAccepted, emergencyWorks, startConditions } from './law.ts'

type Project = Row<typeof graph.entities, 'project'>

/** The stages of a project, in their order. */
const stagesOf = (p: Project) =>
  [
    ['declared', p.declaredAt],
    ['township-reviewed', p.townshipReviewedAt],
    ['county-reviewed', p.countyReviewedAt],
    ['plan-approved', p.planApprovedAt],
    ['started', p.startedAt],
    ['self-accepted', p.selfAcceptedAt],
    ['county-accepted', p.countyAcceptedAt],
  ] as const
type Stage = ReturnType<typeof stagesOf>[number]

/** The first day of any of these stages that was reached. */
const firstOf = (stages: readonly Stage[]): Term<'date'> =>
  stages.map(([, at]): Term<'date'> => at).reduce((a, b) => min(a, b))

/** How many required stages, each with those after it, are as told. */
const counted = (
  p: Project,
  required: Term<'option'>,
  told: (at: Term<'date'>, later: readonly Stage[]) => Condition,
): Term<'count'> => {
  const stages = stagesOf(p)
  return stages
    .slice(0, -1)
    .map(([code, at], i) => {
      const isTold = all(isIn(constant('code', code), required), told(at, stages.slice(i + 1)))
      return choose(isTold, constant('count', 1), 0)
    })
    .reduce((a, b) => add(a, b))
}

/** A project came to a stage without, or before, one that comes earlier. */
export const stageMissingOrSkipped = defineCheck({
  id: 'stage-missing-or-skipped',
  number: 'J06',
  version: '1',
  title: { zh: '流程缺环、越级', en: 'Stage missing or out of order' },
  description: {
    zh: '某一规定环节没有日期而其后环节已办，或者其日期晚于其后任一环节。尚未办到的环节不算缺失；应急工程除外。',
    en: 'A required stage has no day though a later one was reached, or its day comes after that of a later one. Stages not reached yet are not missing; emergency works are left out.',
  },
  subject: 'project',
  needs: [['projects']],
  about: 'project',
  per: ['project'],
  severity: 'high',
  tier: 'B',
  options: {
    requiredStages: codes({
      title: { zh: '规定环节', en: 'required stages' },
      default: [
        'declared',
        'township-reviewed',
        'county-reviewed',
        'plan-approved',
        'started',
        'self-accepted',
        'county-accepted',
      ],
      source: 'design',
    }),
  },
  facts: (p, o) => ({
    project: p.reference,
    name: p.name,
    emergency: p.emergency,
    missing: counted(p, o.requiredStages, (at, later) =>
      all(not(known(at)), any(...later.map(([, after]) => known(after)))),
    ),
    early: counted(p, o.requiredStages, (at, later) => greaterThan(at, firstOf(later))),
  }),
  factTitles: {
    missing: { zh: '缺失的环节数', en: 'stages left out' },
    early: { zh: '晚于其后环节的环节数', en: 'stages that come after a later one' },
  },
  conditions: ({ emergency, missing, early }) =>
    all(any(greaterThan(missing, 0), greaterThan(early, 0)), not(holds(emergency))),
  shows: { name: 'list', missing: 'max', early: 'max' },
  message: {
    zh: '{name}的办理流程有误[missing:，缺{missing}个必经环节][early:，有{early}个环节的日期晚于其后的环节]。',
    en: 'The stages of {name} are not in order[missing:, {missing} left out][early:, {early} dated after a later one].',
  },
  evidence: (p) => [p.cite()],
  basis: [startConditions, completionAccepted, emergencyWorks],
  innocent: [
    { zh: '应急抢险工程，手续后补', en: 'emergency works, whose papers follow' },
    { zh: '日期录入有误', en: 'a day entered wrongly' },
  ],
  next: [
    {
      zh: '调阅审批、开工、验收资料，确认是否补办或未批先建，查明责任。',
      en: 'Look at the papers of approval, start and acceptance; see whether anything was built before approval, and who is responsible.',
    },
  ],
})
