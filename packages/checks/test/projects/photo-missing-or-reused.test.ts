import { photoMissingOrReused } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { testDetector } from '../detecting.ts'
import { begun, photo, pond } from './works.ts'

const before = (more: HostRecord = {}) => photo({ sha256: 'b0'.repeat(32), ...more })
const during = (more: HostRecord = {}) =>
  photo({ stage: 'during', picture: '2.jpg', sha256: 'd0'.repeat(32), takenAt: '2025-02-10', ...more })
const after = (more: HostRecord = {}) =>
  photo({ stage: 'after', picture: '3.jpg', sha256: 'a0'.repeat(32), takenAt: '2025-04-11', ...more })
const given = (pictures: readonly HostRecord[], project: HostRecord = pond()) => ({
  project: [project],
  projectEvidence: pictures,
})
const all = [before(), during(), after()]
const other = { reference: 'SL02', picture: '9.jpg' }
const hashed = (first: string, second: string) => [
  before({ perceptualHash: first }),
  during(),
  after({ perceptualHash: second }),
]

const cases: CheckCase[] = [
  { name: 'a picture of every stage', given: given(all), silent: true },
  {
    name: 'accepted without a picture of the works',
    given: given([before(), after()]),
    finds: [
      {
        severity: 'block',
        tier: 'B',
        subject: { entity: 'project', label: 'SL01' },
        facts: { faults: ['missing-during'] },
        evidence: [{ entity: 'project', row: 1 }],
      },
    ],
  },
  {
    name: 'accepted without any picture',
    given: given([]),
    finds: [{ facts: { faults: ['missing-after', 'missing-before', 'missing-during'] } }],
  },
  { name: 'under way, without a picture of the works yet', given: given([before()], begun()), silent: true },
  {
    name: 'under way without a picture of the place before',
    given: given([during()], begun()),
    finds: [{ facts: { faults: ['missing-before'] } }],
  },
  {
    name: 'a plan that is to start next week',
    given: given([], begun({ startedAt: '2026-01-07' })),
    silent: true,
  },
  {
    name: 'a plan that started today',
    given: given([], begun({ startedAt: '2025-12-31' })),
    finds: [{ facts: { faults: ['missing-before'] } }],
  },
  { name: 'a plan without a day of start', given: given([], begun({ startedAt: null })), silent: true },
  {
    name: 'a form in the place of a picture',
    given: given([before({ evidenceKind: 'form' }), during(), after()]),
    finds: [{ facts: { faults: ['missing-before'] } }],
  },
  {
    name: 'a picture of nobody knows which stage',
    given: given([before(), after(), during({ stage: null })]),
    undetermined: true,
  },
  {
    name: 'one picture for two stages',
    given: given([before(), during({ sha256: 'b0'.repeat(32) }), after()]),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        facts: { faults: ['reused'], elsewhere: [] },
        evidence: [
          { entity: 'projectEvidence', row: 1 },
          { entity: 'projectEvidence', row: 2 },
        ],
      },
    ],
  },
  {
    name: 'one picture uploaded twice for one stage',
    given: given([...all, before({ picture: '4.jpg' })]),
    silent: true,
  },
  {
    name: 'a picture of another project',
    given: given([...all, after({ ...other })]),
    finds: [{ facts: { faults: ['reused'], elsewhere: ['SL02'] }, evidence: [{ row: 3 }, { row: 4 }] }],
  },
  {
    name: 'pictures of two stages whose hashes differ in 8 bits',
    given: given(hashed('00000000000000ff', '0000000000000000')),
    finds: [{ severity: 'medium', tier: 'C', facts: { faults: ['alike'] } }],
  },
  {
    name: 'pictures whose hashes differ in 8 bits all over',
    given: given(hashed('0101010101010101', '0000000000000000')),
    finds: [{ facts: { faults: ['alike'] } }],
  },
  {
    name: 'pictures whose hashes differ in 9 bits',
    given: given(hashed('00000000000001ff', '0000000000000000')),
    silent: true,
  },
  {
    name: 'pictures whose hashes differ in 9 bits, where the locality takes 20 for the same',
    given: given(hashed('00000000000001ff', '0000000000000000')),
    options: { maxHashDistance: 20 },
    finds: [{ facts: { faults: ['alike'] } }],
  },
  {
    name: 'a picture of the finished works taken before they began',
    given: given([before(), during(), after({ takenAt: '2024-12-01' })]),
    finds: [
      {
        severity: 'medium',
        facts: { faults: ['out-of-order'] },
        evidence: [{ row: 1 }, { row: 2 }, { row: 3 }],
      },
    ],
  },
  {
    name: 'pictures of two stages taken on one day',
    given: given([before(), during({ takenAt: '2025-01-08' }), after()]),
    silent: true,
  },
  {
    name: 'a second picture of the works, taken after they were finished',
    given: given([...all, during({ picture: '5.jpg', sha256: 'd1'.repeat(32), takenAt: '2025-05-01' })]),
    silent: true,
  },
  {
    name: 'pictures from which the time was stripped',
    given: given([before({ takenAt: null }), during({ takenAt: null }), after({ takenAt: null })]),
    silent: true,
  },
  {
    name: 'a picture missing, and one used twice',
    given: given([before(), after({ sha256: 'b0'.repeat(32) })]),
    finds: [{ severity: 'block', facts: { faults: ['missing-during', 'reused'] } }],
  },
]

testDetector(photoMissingOrReused, cases)
