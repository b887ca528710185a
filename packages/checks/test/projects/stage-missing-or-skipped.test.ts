import { stageMissingOrSkipped } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { begun, pond } from './works.ts'

const given = (project: HostRecord) => ({ project: [project] })

/** The stages with a later one, by the code that an option gives them. */
const stages = {
  declared: 'declaredAt',
  'township-reviewed': 'townshipReviewedAt',
  'county-reviewed': 'countyReviewedAt',
  'plan-approved': 'planApprovedAt',
  started: 'startedAt',
  'self-accepted': 'selfAcceptedAt',
}
const days = [...Object.values(stages), 'countyAcceptedAt']
const others = (code: string) => [...Object.keys(stages), 'county-accepted'].filter((each) => each !== code)

/** A project that has come to these stages alone. */
const only = (reached: Readonly<Record<string, string | null>>): HostRecord =>
  pond({ ...Object.fromEntries(days.map((field) => [field, null])), ...reached })

const cases: CheckCase[] = [
  ...Object.entries(stages).flatMap(([code, field], i): CheckCase[] => [
    {
      name: `accepted, and never ${code}`,
      given: given(pond({ [field]: null })),
      finds: [{ facts: { missing: 1, early: 0 } }],
    },
    {
      name: `accepted, and never ${code}, which is not required here`,
      given: given(pond({ [field]: null })),
      options: { requiredStages: others(code) },
      silent: true,
    },
    {
      name: `${code} after all that follows`,
      given: given(pond({ [field]: '2025-06-01' })),
      finds: [{ facts: { missing: 0, early: 1 } }],
    },
    {
      name: `${code} after all that follows, which is not required here`,
      given: given(pond({ [field]: '2025-06-01' })),
      options: { requiredStages: others(code) },
      silent: true,
    },
    {
      name: `${code} on the day of the next stage, where it alone is required`,
      given: given(only({ [field]: '2025-06-01', [days[i + 1] as string]: '2025-06-01' })),
      options: { requiredStages: [code] },
      silent: true,
    },
    ...days.slice(i + 1).flatMap((later): CheckCase[] => [
      {
        name: `nothing on record but ${later}, where ${code} alone is required`,
        given: given(only({ [later]: '2025-06-01' })),
        options: { requiredStages: [code] },
        finds: [{ facts: { missing: 1 } }],
      },
      {
        name: `${code} a day after ${later} and before the others, where it alone is required`,
        given: given(
          only({
            ...Object.fromEntries(days.map((day) => [day, '2025-07-01'])),
            [field]: '2025-06-02',
            [later]: '2025-06-01',
          }),
        ),
        options: { requiredStages: [code] },
        finds: [{ facts: { early: 1 } }],
      },
    ]),
  ]),
  {
    name: 'works that began before the plan was approved',
    given: given(pond({ planApprovedAt: '2025-02-01' })),
    finds: [
      {
        severity: 'high',
        tier: 'B',
        subject: { entity: 'project', label: 'SL01' },
        facts: { missing: 0, early: 1 },
        evidence: [{ entity: 'project', row: 1 }],
      },
    ],
  },
  {
    name: 'two stages left out',
    given: given(pond({ countyReviewedAt: null, selfAcceptedAt: null })),
    finds: [{ facts: { missing: 2, early: 0 } }],
  },
  {
    name: 'a stage left out, and one out of order',
    given: given(pond({ countyReviewedAt: null, startedAt: '2025-06-01' })),
    finds: [{ facts: { missing: 1, early: 1 } }],
  },
  {
    name: 'a project that stands twice in the register, as one lead that tells the worse',
    given: {
      project: [
        pond({ countyReviewedAt: null, startedAt: '2025-06-01' }),
        pond({
          countyReviewedAt: null,
          declaredAt: null,
          startedAt: '2025-06-01',
          planApprovedAt: '2025-06-02',
        }),
      ],
    },
    finds: [{ facts: { missing: 2, early: 2 } }],
  },
  { name: 'every stage in its order', given: given(pond()), silent: true },
  {
    name: 'a review on the day of the declaration',
    given: given(pond({ townshipReviewedAt: '2024-11-04' })),
    silent: true,
  },
  {
    name: 'accepted by the county before it was accepted by the township',
    given: given(pond({ countyAcceptedAt: '2025-04-24' })),
    finds: [{ facts: { early: 1 } }],
  },
  { name: 'under way: the later stages have not been reached', given: given(begun()), silent: true },
  { name: 'a plan not started', given: given(begun({ startedAt: null })), silent: true },
  { name: 'no stage at all', given: given(only({})), silent: true },
  {
    name: 'emergency works without a review',
    given: given(pond({ countyReviewedAt: null, emergency: true })),
    silent: true,
  },
  {
    name: 'emergency works begun before the plan',
    given: given(pond({ planApprovedAt: '2025-02-01', emergency: true })),
    silent: true,
  },
  {
    name: 'works of which nobody knows whether they were an emergency',
    given: given(pond({ countyReviewedAt: null, emergency: null })),
    undetermined: true,
  },
  {
    name: 'a start in the year of the approval, of which no more is known',
    given: given(pond({ planApprovedAt: '2025-01-05', startedAt: '2025', finishedAt: null })),
    undetermined: true,
  },
  {
    name: 'two projects as a lead each',
    given: {
      project: [pond({ countyReviewedAt: null }), pond({ reference: 'SL02', countyReviewedAt: null })],
    },
    finds: [{ subject: { label: 'SL01' } }, { subject: { label: 'SL02' } }],
  },
]

testCases(stageMissingOrSkipped, cases, {
  unseen: { 'all[0].any[0]: never unknown': 'a stage without a day was not reached' },
  equivalent: {
    'options.requiredStages.default: without county-accepted': 'nothing comes after the last stage',
  },
})
