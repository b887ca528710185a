import { quantityOrAcceptanceAbnormal } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { testDetector } from '../detecting.ts'
import { begun, pond } from './works.ts'

const built = (more: HostRecord = {}): HostRecord =>
  pond({
    plannedAmount: 10_000_000,
    actualAmount: 10_200_000,
    plannedQuantity: 5_000,
    actualQuantity: 5_100,
    builder: '某县试验水利公司',
    supervisor: '某县试验监理公司',
    acceptanceTeam: '王试、李试验',
    ...more,
  })
const given = (more: HostRecord) => ({ project: [built(more)] })

const cases: CheckCase[] = [
  { name: 'built as planned and accepted by others', given: given({}), silent: true },
  { name: 'a cost ten percent above the plan', given: given({ actualAmount: 11_000_000 }), silent: true },
  {
    name: 'a cost one fen more than ten percent above the plan',
    given: given({ actualAmount: 11_000_001 }),
    finds: [
      {
        severity: 'high',
        tier: 'B',
        subject: { entity: 'project', label: 'SL01' },
        facts: { faults: ['cost'], deviation: 1_001 },
        evidence: [{ entity: 'project', row: 1 }],
      },
    ],
  },
  { name: 'a cost ten percent below the plan', given: given({ actualAmount: 9_000_000 }), silent: true },
  {
    name: 'a cost further below the plan',
    given: given({ actualAmount: 8_999_999 }),
    finds: [{ facts: { faults: ['cost'] } }],
  },
  {
    name: 'a cost 15 percent above the plan, where the locality allows 20',
    given: given({ actualAmount: 11_500_000 }),
    options: { maxDeviation: 2_000 },
    silent: true,
  },
  {
    name: 'works eleven percent less than planned',
    given: given({ actualQuantity: 4_450 }),
    finds: [{ facts: { faults: ['quantity'] } }],
  },
  {
    name: 'works where none were planned',
    given: given({ plannedQuantity: 0 }),
    finds: [{ facts: { faults: ['quantity'] } }],
  },
  { name: 'a cost that is not stated yet', given: given({ actualAmount: null }), silent: true },
  { name: 'works under way', given: { project: [begun()] }, silent: true },
  { name: 'a plan of a cost that is not known', given: given({ plannedAmount: null }), undetermined: true },
  { name: 'planned works that are not known', given: given({ plannedQuantity: null }), undetermined: true },
  {
    name: 'a plan that is not known, beside works that are off',
    given: given({ plannedAmount: null, actualQuantity: 9_000 }),
    finds: [{ facts: { faults: ['quantity'] } }],
  },
  {
    name: 'accepted without a team',
    given: given({ acceptanceTeam: null }),
    finds: [{ tier: 'B', facts: { faults: ['no-team'] } }],
  },
  {
    name: 'no team of an acceptance that has not taken place',
    given: given({ acceptanceTeam: null, countyAcceptedAt: null }),
    silent: true,
  },
  {
    name: 'a member who built',
    given: given({ builder: '赵施工 李试验' }),
    finds: [{ severity: 'high', tier: 'C', facts: { faults: ['conflict'] } }],
  },
  {
    name: 'a member who supervised',
    given: given({ supervisor: '王试' }),
    finds: [{ facts: { faults: ['conflict'] } }],
  },
  {
    name: 'a builder whose firm has a member’s name in its own',
    given: given({ builder: '王试水利公司' }),
    silent: true,
  },
  {
    name: 'off the plan in cost and works, and a member who built',
    given: given({ actualAmount: 20_000_000, actualQuantity: 9_000, builder: '李试验' }),
    finds: [{ tier: 'B', facts: { faults: ['cost', 'quantity', 'conflict'], deviation: 10_000 } }],
  },
]

testDetector(quantityOrAcceptanceAbnormal, cases)
