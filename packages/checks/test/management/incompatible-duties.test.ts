import { incompatibleDuties } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { act, colleague } from './office.ts'

const approving = (more: HostRecord = {}) => act({ act: 'approve', at: '2025-09-20', ...more })
const paying = (more: HostRecord = {}) => act({ act: 'pay', at: '2025-10-05', ...more })
const given = (...actions: HostRecord[]) => ({ action: actions })
/** What a pair of acts comes to where the locality forbids it alone. */
const pair = (first: string, second: string): CheckCase[] => {
  const options = { incompatiblePairs: [`${first}+${second}`] }
  const each = (name: string, ...actions: HostRecord[]) => ({
    name: `${name}, where nobody may ${first} and ${second}`,
    given: given(...actions),
    options,
  })
  return [
    { ...each('one officer for both', act({ act: first }), act({ act: second })), finds: [{}] },
    {
      ...each('an officer for each', act({ act: first }), act({ act: second, actor: colleague })),
      silent: true,
    },
    { ...each(`one officer who did ${first} alone`, act({ act: first })), silent: true },
    {
      ...each(`one officer for a visit and ${second}`, act({ act: 'visit' }), act({ act: second })),
      silent: true,
    },
  ]
}

const cases: CheckCase[] = [
  {
    name: 'one officer who entered an application and approved it',
    given: given(act(), approving(), act({ act: 'visit', actor: colleague })),
    finds: [
      {
        severity: 'high',
        tier: 'B',
        subject: { entity: 'person' },
        facts: { name: '张*', item: 'SQ01', at: '2025-09-01' },
        evidence: [
          { entity: 'action', row: 1 },
          { entity: 'action', row: 2 },
        ],
      },
    ],
  },
  { name: 'two officers', given: given(act(), approving({ actor: colleague })), silent: true },
  {
    name: 'one officer, and two applications',
    given: given(act(), approving({ item: 'SQ02' })),
    silent: true,
  },
  { name: 'one officer who approved and paid', given: given(approving(), paying()), finds: [{}] },
  ...pair('enter', 'approve'),
  ...pair('enter', 'pay'),
  ...pair('check', 'approve'),
  ...pair('approve', 'pay'),
  { name: 'one officer who entered and paid', given: given(act(), paying()), silent: true },
  {
    name: 'one officer who checked and approved',
    given: given(act({ act: 'check' }), approving()),
    silent: true,
  },
  {
    name: 'one officer who entered and approved, where the locality forbids other pairs',
    given: given(act(), approving()),
    options: { incompatiblePairs: ['approve+pay', 'enter+pay', 'check+approve'] },
    silent: true,
  },
  {
    name: 'one officer who approved and paid, where the locality forbids other pairs',
    given: given(approving(), paying()),
    options: { incompatiblePairs: ['enter+approve'] },
    silent: true,
  },
  {
    name: 'one officer who visited and answered',
    given: given(act({ act: 'visit' }), act({ act: 'answer' })),
    silent: true,
  },
  {
    name: 'an office so small that one may do both',
    given: given(act(), approving()),
    options: { allowList: ['甲乡民政办'] },
    silent: true,
  },
  {
    name: 'another office than the one that may',
    given: given(act(), approving()),
    options: { allowList: ['乙乡民政办'] },
    finds: [{}],
  },
  {
    name: 'an item of another township',
    given: given(act({ township: '乙乡' })),
    finds: [{ facts: { item: 'SQ01' }, evidence: [{ entity: 'action', row: 1 }] }],
  },
  {
    name: 'an item of another township by an office that may do both acts',
    given: given(act({ township: '乙乡' })),
    options: { allowList: ['甲乡民政办'] },
    finds: [{}],
  },
  {
    name: 'an officer of the county',
    given: given(act({ township: '乙乡', actorTownship: null })),
    silent: true,
  },
  {
    name: 'an item of nobody knows which township',
    given: given(act({ township: null })),
    undetermined: true,
  },
  {
    name: 'an act that is not known',
    given: given(act(), approving({ act: null })),
    undetermined: true,
  },
  {
    name: 'an office that is not known, where some may do both',
    given: given(act({ office: null }), approving({ office: null })),
    options: { allowList: ['乙乡民政办'] },
    undetermined: true,
  },
  {
    name: 'an officer who cannot be told',
    given: given(act(), approving({ actor: damagedId(1) })),
    silent: true,
  },
  {
    name: 'two officers who did both acts on one item, as a lead each',
    given: given(act(), approving(), act({ actor: colleague }), approving({ actor: colleague })),
    finds: [{}, {}],
  },
  {
    name: 'two applications, and two officers, as a lead each',
    given: given(
      act(),
      approving(),
      act({ item: 'SQ02' }),
      approving({ item: 'SQ02' }),
      act({ item: 'SQ03', actor: colleague }),
      approving({ item: 'SQ03', actor: colleague }),
    ),
    finds: [{}, {}, {}],
  },
]

testCases(incompatibleDuties, cases)
