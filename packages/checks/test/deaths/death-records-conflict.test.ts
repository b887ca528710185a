import { deathRecordsConflict } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { died, who, wife } from './dead-in-june.ts'

/** A cremation, and the day of death that the funeral home was told. */
const cremated = (registeredAt: string | null, date: string | null, more: HostRecord = {}) => [
  { person: who, name: '张三', date, registeredAt, ...more },
]
const proved = (provedAt: string | null, more: HostRecord = {}) => [
  { person: who, name: '张三', method: 'face', result: 'passed', provedAt, ...more },
]
const given = (death: HostRecord[], cremation: HostRecord[] = [], lifeProof: HostRecord[] = []) => ({
  'death@death': death,
  'death@cremation': cremation,
  lifeProof,
})
const june = died('2025-06-03', { registeredAt: '2025-06-20' })

const cases: CheckCase[] = [
  {
    name: 'two days of death, four days apart',
    given: given(june, cremated('2025-06-12', '2025-06-07')),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        programme: null,
        periods: [],
        amountAtRisk: null,
        facts: { first: '2025-06-03', last: '2025-06-07', cremated: '2025-06-12' },
        evidence: [{ file: '(death@cremation)' }, { file: '(death@death)' }],
      },
    ],
  },
  { name: 'three days apart', given: given(june, cremated('2025-06-12', '2025-06-06')), silent: true },
  {
    name: 'four days apart, where five are allowed',
    given: given(june, cremated('2025-06-12', '2025-06-07')),
    options: { maxGap: 5 },
    silent: true,
  },
  {
    name: 'a cremation on the day of death, registered weeks later',
    given: given(june, cremated('2025-06-03', '2025-06-03')),
    silent: true,
  },
  {
    name: 'a cremation on the day before the death',
    given: given(june, cremated('2025-06-02', '2025-06-03')),
    finds: [{ facts: { cremated: '2025-06-02', first: '2025-06-03' } }],
  },
  {
    name: 'a cremation between two days of death',
    given: given(june, cremated('2025-06-02', '2025-06-01')),
    finds: [{}],
  },
  {
    name: 'two cremations, the first of them before the death',
    given: given([], [...cremated('2025-06-01', '2025-06-03'), ...cremated('2025-06-08', '2025-06-03')]),
    finds: [{ facts: { cremated: '2025-06-01' } }],
  },
  {
    name: 'the registration of a death before it',
    given: given(died('2025-06-03', { registeredAt: '2025-06-02' })),
    silent: true,
  },
  { name: 'a proof of life on the day of death', given: given(june, [], proved('2025-06-03')), silent: true },
  {
    name: 'a proof of life on the day after',
    given: given(june, [], proved('2025-06-04')),
    finds: [{ facts: { proved: '2025-06-04' }, evidence: [{ entity: 'death' }, { entity: 'lifeProof' }] }],
  },
  {
    name: 'a visit after the death',
    given: given(june, [], proved('2025-07-04', { method: 'visit' })),
    finds: [{}],
  },
  {
    name: 'a telephone that proved it after the death',
    given: given(june, [], proved('2025-07-04', { method: 'app' })),
    finds: [{}],
  },
  {
    name: 'a telephone, which the locality does not trust',
    given: given(june, [], proved('2025-07-04', { method: 'app' })),
    options: { methods: ['visit'] },
    silent: true,
  },
  {
    name: 'a proof that failed',
    given: given(june, [], proved('2025-07-04', { result: 'failed' })),
    silent: true,
  },
  {
    name: 'proofs before and after the death, the later first in the file',
    given: given(june, [], [...proved('2025-07-04'), ...proved('2024-07-04')]),
    finds: [{ facts: { proved: '2025-07-04' } }],
  },
  {
    name: 'a proof between two days of death',
    given: given(june, cremated('2025-06-12', '2025-06-05'), proved('2025-06-04')),
    finds: [{}],
  },
  {
    name: 'a death that was revoked, and the person proved to be alive',
    given: given(died('2025-06-03', { revokedAt: '2025-08-01' }), [], proved('2025-07-04')),
    silent: true,
  },
  {
    name: 'a cremation before the death that was another person’s',
    given: given(june, cremated('2025-06-02', '2025-06-02', { revokedAt: '2025-08-01' })),
    silent: true,
  },
  {
    name: 'an earlier day of death that was revoked',
    given: given([...june, ...died('2024-01-01', { revokedAt: '2025-08-01' })]),
    silent: true,
  },
  {
    name: 'two days within one register',
    given: given([...june, ...died('2025-08-01')]),
    finds: [{ facts: { first: '2025-06-03', last: '2025-08-01' } }],
  },
  {
    name: 'one death, as all registers have it',
    given: given(june, cremated('2025-06-05', '2025-06-03')),
    silent: true,
  },
  { name: 'a living person with a proof of life', given: given([], [], proved('2025-07-04')), silent: true },
  {
    name: 'the proof of life of another person',
    given: given(june, [], proved('2025-07-04', { person: wife })),
    silent: true,
  },
  {
    name: 'a day of death of which only the month is known',
    given: given(died('2025-06'), cremated('2025-06-28', '2025-06-20')),
    undetermined: true,
  },
  {
    name: 'a day of cremation that nobody knows',
    given: given(june, cremated(null, '2025-06-03')),
    undetermined: true,
  },
  { name: 'a proof of nobody knows when', given: given(june, [], proved(null)), undetermined: true },
  {
    name: 'a proof of nobody knows what came out',
    given: given(june, [], proved('2025-07-04', { result: null })),
    undetermined: true,
  },
  {
    name: 'a proof of nobody knows which kind',
    given: given(june, [], proved('2025-07-04', { method: null })),
    undetermined: true,
  },
  {
    name: 'a death, where the other registers are not complete',
    given: given(june),
    covered: ['death'],
    undetermined: true,
  },
  {
    name: 'a cremation too early and a proof too late, where no register is complete',
    given: given(
      [...june, ...died('2025-06-03', { person: wife })],
      cremated('2025-06-02', '2025-06-03'),
      proved('2025-06-04', { person: wife }),
    ),
    covered: [],
    finds: [{}, {}],
  },
  {
    name: 'a conflict, where no register is complete',
    given: given(june, cremated('2025-06-12', '2025-06-07')),
    covered: [],
    finds: [{}],
  },
  {
    name: 'a number damaged in one register, which joins nothing',
    given: given(june, cremated('2025-06-12', '2025-06-08', { person: damagedId(1) })),
    undetermined: true,
  },
  {
    name: 'two persons, a lead each',
    given: given(
      [...june, ...died('2025-06-03', { person: wife })],
      [...cremated('2025-06-02', '2025-06-03'), ...cremated('2025-06-02', '2025-06-03', { person: wife })],
    ),
    finds: [{}, {}],
  },
]

testCases(deathRecordsConflict, cases)
