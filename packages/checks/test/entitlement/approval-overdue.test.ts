import { approvalOverdue } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { stage } from './stage.ts'

const given = (...more: HostRecord[]) => ({ caseStage: more.map(stage) })
const spent = (workingDays: number, more: HostRecord = {}) => given({ ...more, workingDays, stoppedDays: 0 })

/** The limits of the law by stage, and of the whole by how it is handled. */
const limits: readonly (readonly [limit: number, option: string, of: HostRecord])[] = [
  [3, 'start', { stage: 'start' }],
  [3, 'check', { stage: 'check' }],
  [10, 'decision', {}],
  [30, 'whole', { stage: 'whole' }],
  [45, 'special', { stage: 'whole', track: 'special' }],
  [20, 'delegated', { stage: 'whole', track: 'delegated' }],
]

const cases: CheckCase[] = [
  {
    name: 'a day more than the county has to decide',
    given: given({ workingDays: 13 }),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        programme: 'dibao.rural',
        facts: {
          case: 'SQ01',
          township: '甲乡',
          stage: 'decision',
          enteredAt: '2025-11-03',
          spent: 11,
          stoppedDays: 2,
          limit: 10,
          open: false,
        },
        evidence: [{ entity: 'caseStage' }],
      },
    ],
  },
  { name: 'as many days as it has, without those that do not count', given: given({}), silent: true },
  {
    name: 'as many days, all of which count',
    given: given({ stoppedDays: 0 }),
    finds: [{ facts: { spent: 12 } }],
  },
  {
    name: 'not decided yet, and a day too long',
    given: given({ leftAt: null, workingDays: 13 }),
    finds: [{ facts: { open: true } }],
  },
  ...limits.flatMap(([limit, option, of]): CheckCase[] => [
    { name: `${option}: ${limit} days`, given: spent(limit, of), silent: true },
    { name: `${option}: a day more`, given: spent(limit + 1, of), finds: [{ facts: { limit } }] },
    {
      name: `${option}: a day more, where the place allows it`,
      given: spent(limit + 1, of),
      options: { [option]: limit + 1 },
      silent: true,
    },
    {
      name: `${option}: a day more than the place allows`,
      given: spent(limit, of),
      options: { [option]: limit - 1 },
      finds: [{ facts: { limit: limit - 1 } }],
    },
  ]),
  {
    name: 'a whole of which nobody knows how it is handled, within every limit',
    given: spent(20, { stage: 'whole', track: null }),
    silent: true,
  },
  {
    name: 'a whole of which nobody knows how it is handled, over one limit',
    given: spent(21, { stage: 'whole', track: null }),
    undetermined: true,
  },
  {
    name: 'a whole of which nobody knows how it is handled, over every limit',
    given: spent(46, { stage: 'whole', track: null }),
    finds: [{}],
  },
  {
    name: 'a whole that is handled in a way that has no limit of its own',
    given: spent(45, { stage: 'whole', track: 'x' }),
    silent: true,
  },
  { name: 'a stage without a limit', given: spent(99, { stage: 'publication' }), silent: true },
  { name: 'a stage that nobody knows', given: spent(99, { stage: null }), undetermined: true },
  { name: 'a programme with other limits', given: spent(99, { programme: 'tekun' }), silent: true },
  {
    name: 'a programme to which the place applies them',
    given: spent(99, { programme: 'tekun' }),
    options: { programmes: ['tekun'] },
    finds: [{ programme: 'tekun' }],
  },
  {
    name: 'a programme that no catalogue knows',
    given: spent(99, { programme: '某补贴' }),
    undetermined: true,
  },
  { name: 'working days that nobody counted', given: given({ workingDays: null }), undetermined: true },
  {
    name: 'days on which the clock stood still that nobody counted',
    given: given({ workingDays: 13, stoppedDays: null }),
    undetermined: true,
  },
  {
    name: 'no more days than the limit, of which some may not count',
    given: given({ workingDays: 10, stoppedDays: null }),
    silent: true,
  },
  {
    name: 'cases and stages, each a lead',
    given: given(
      { workingDays: 13 },
      { workingDays: 13, item: 'SQ02' },
      { workingDays: 13, stage: 'start' },
      { workingDays: 13, stage: 'check', leftAt: null },
    ),
    finds: [{}, {}, {}, {}],
  },
  {
    name: 'a stage that was entered twice, too long both times',
    given: given({ workingDays: 13 }, { workingDays: 15, stoppedDays: 3, enteredAt: '2025-12-01' }),
    finds: [{ facts: { spent: 12, stoppedDays: 3 } }],
  },
]

testCases(approvalOverdue, cases)
