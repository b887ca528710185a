import {
  all,
  choose,
  defineCheck,
  equal,
  greaterThan,
  isIn,
  known,
  max,
  not,
  sub,
  truthOf,
} from '@hedui/core'
import { codes, inNumber, workingDays } from '../option.ts'
import { approvalInTime } from './law.ts'

/** What each stage, and each way of handling the whole, is called. */
const stages = {
  start: { zh: '启动调查', en: 'start of the inquiry' },
  check: { zh: '县级核对', en: 'check by the county' },
  decision: { zh: '县级审核确认', en: 'decision of the county' },
  whole: { zh: '受理至确认全程', en: 'the whole, from acceptance to decision' },
} as const
const tracks = {
  ordinary: { zh: '一般', en: 'ordinary' },
  special: { zh: '特殊情况延长', en: 'extended as a special case' },
  delegated: { zh: '委托乡镇确认', en: 'delegated to the township' },
} as const

const limit = (zh: string, en: string, days: number, article: string) =>
  workingDays({
    title: { zh: `${zh}时限`, en: `limit of ${en}` },
    default: days,
    source: article,
  })
const measures = (article: string) => `《最低生活保障审核确认办法》（2021）${article}`

/** A case has been in a stage for more working days than the law gives it. */
export const approvalOverdue = defineCheck({
  id: 'approval-overdue',
  number: 'E08',
  version: '1',
  title: { zh: '审批超时', en: 'Approval overdue' },
  description: {
    zh: '一个事项在某个环节（启动调查、县级核对、县级审核确认，或受理至确认全程）所用的工作日，扣除停止计时的工作日后，超过该环节的时限；未办结的算到核对日。全程时限按一般、特殊情况延长、委托乡镇确认分别计算。工作日数和停止计时的日数由宿主系统按其日历和办件记录给出；没有给出的无法判断。',
    en: 'In a stage (start of the inquiry, check by the county, decision of the county, or the whole from acceptance to decision) a case spent more working days than its limit, without those on which the clock stood still; one that is not left is counted until now. The whole has a limit each for ordinary cases, those extended as special and those delegated to the township. The host counts both by its calendar and its case log; without them there is no verdict.',
  },
  subject: 'caseStage',
  needs: [['case-log']],
  about: 'case',
  per: ['case', 'stage'],
  severity: 'medium',
  tier: 'B',
  options: {
    programmes: codes({
      title: { zh: '适用的项目类', en: 'classes of programmes that have these limits' },
      default: ['dibao'],
      source: measures(''),
    }),
    start: limit(stages.start.zh, 'the start', 3, measures('第十五条')),
    check: limit(stages.check.zh, 'the county’s check', 3, measures('第十七条')),
    decision: limit(stages.decision.zh, 'the county’s decision', 10, measures('第二十条')),
    whole: limit('全程', 'the whole', 30, measures('第二十二条')),
    special: limit('特殊情况全程', 'the whole in special cases', 45, measures('第二十二条')),
    delegated: limit('委托乡镇确认全程', 'the whole where delegated', 20, '民政部等2022年通知'),
  },
  facts: (s, o) => ({
    case: s.item,
    programme: s.programme,
    class: s.to('entry').class,
    township: s.township,
    stage: s.stage,
    track: s.track,
    enteredAt: s.enteredAt,
    workingDays: s.workingDays,
    stoppedDays: s.stoppedDays,
    spent: sub(s.workingDays, max(s.stoppedDays, 0)),
    open: truthOf(not(known(s.leftAt))),
    limit: choose(
      equal(s.stage, 'decision'),
      inNumber(o.decision),
      choose(
        equal(s.stage, 'start'),
        inNumber(o.start),
        choose(
          equal(s.stage, 'check'),
          inNumber(o.check),
          choose(
            equal(s.track, 'delegated'),
            inNumber(o.delegated),
            choose(equal(s.track, 'ordinary'), inNumber(o.whole), inNumber(o.special)),
          ),
        ),
      ),
    ),
  }),
  factTitles: {
    spent: { zh: '计时工作日', en: 'working days that count' },
    open: { zh: '尚未办结', en: 'not left yet' },
    limit: { zh: '时限（工作日）', en: 'limit in working days' },
  },
  codeTitles: { stage: stages, track: tracks },
  conditions: ({ class: programmeClass, stage, spent, limit: most }, o) =>
    all(
      isIn(programmeClass, o.programmes),
      isIn(stage, ['start', 'check', 'decision', 'whole']),
      greaterThan(spent, most),
    ),
  stake: () => ({ programme: 'programme' }),
  shows: {
    case: 'list',
    township: 'list',
    stage: 'list',
    enteredAt: 'list',
    spent: 'max',
    stoppedDays: 'max',
    limit: 'list',
    open: 'list',
  },
  message: {
    zh: '{township}的办件{case}，[stage:{stage}]自{enteredAt}起[spent:已用{spent}个工作日][?spent:已超过时限][stoppedDays:（另有{stoppedDays}个停止计时）]，时限是{limit}个工作日[open:，至今没有办结]。',
    en: 'Case {case} of {township}[stage:, {stage}]: [spent:{spent} working day[+spent:s]][?spent:too many working days] since {enteredAt}[stoppedDays:, not counting {stoppedDays} on which the clock stood still], where the limit is {limit}[open:, and it is not done yet].',
  },
  evidence: (s) => [s.cite('workingDays')],
  basis: [approvalInTime],
  innocent: [
    { zh: '等待申请人补正材料，停止计时没有登记', en: 'waiting for the applicant, which was not entered' },
    { zh: '已按规定延长，办理方式没有更新', en: 'extended as the rules allow, and not entered as such' },
  ],
  next: [
    {
      zh: '督办未办结的；查明超时环节和原因，确属等待申请人的补登停止计时。',
      en: 'Urge what is open; find the stage and the reason, and enter the days on which the applicant was waited for.',
    },
  ],
})
