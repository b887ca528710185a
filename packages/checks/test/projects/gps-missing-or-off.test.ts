import { gpsMissingOrOff } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { testDetector } from '../detecting.ts'
import { begun, photo, pond } from './works.ts'

const place = { longitude: 120_000_000, latitude: 28_600_000, crs: 'wgs84' }
const accepting = (longitude: number | null, crs: string | null = 'wgs84', latitude = 28_600_000) => ({
  acceptedLongitude: longitude,
  acceptedLatitude: longitude === null ? null : latitude,
  acceptedCrs: crs,
})
const there = photo({ longitude: 120_000_100, latitude: 28_600_100 })
const given = (project: HostRecord, pictures: readonly HostRecord[] = [there]) => ({
  project: [pond({ ...place, ...accepting(120_000_100), ...project })],
  projectEvidence: pictures,
})
/** Other works within a few kilometres. */
const others = (township: string, count: number): HostRecord[] =>
  Array.from({ length: count }, (_, i) =>
    begun({ ...place, reference: `SL1${i}`, township, longitude: 120_000_000 + i * 10_000 }),
  )
const amid = (
  project: HostRecord,
  count: number,
  township = '甲乡',
  pictures: readonly HostRecord[] = [there],
) => ({
  project: [pond({ ...place, ...accepting(120_000_100), ...project }), ...others(township, count)],
  projectEvidence: pictures,
})
const away = { longitude: 121_000_000, ...accepting(121_000_100) }

const cases: CheckCase[] = [
  { name: 'accepted where it was declared', given: given({}), silent: true },
  {
    name: 'accepted almost two kilometres away, in one coordinate system, which blocks',
    given: given(accepting(120_020_000)),
    finds: [
      {
        severity: 'block',
        tier: 'B',
        subject: { entity: 'project', label: 'SL01' },
        facts: { faults: ['moved'], metres: 1_953 },
        evidence: [{ entity: 'project', row: 1 }],
      },
    ],
  },
  { name: 'accepted 100 metres away', given: given(accepting(120_001_024)), silent: true },
  {
    name: 'accepted 101 metres away',
    given: given(accepting(120_001_034)),
    finds: [{ facts: { metres: 101 } }],
  },
  {
    name: 'accepted 101 metres away, where the locality allows 200',
    given: given(accepting(120_001_034)),
    options: { maxDrift: 200 },
    silent: true,
  },
  {
    name: 'accepted at the same place, given in GCJ-02',
    given: given(accepting(120_004_547, 'gcj02', 28_596_824)),
    silent: true,
  },
  {
    name: 'accepted away from it after conversion, which does not block',
    given: given(accepting(120_000_000, 'gcj02')),
    finds: [{ severity: 'high', tier: 'C', facts: { faults: ['moved'] } }],
  },
  {
    name: 'accepted at the same figures in a coordinate system that is not declared',
    given: given(accepting(120_000_000, null)),
    undetermined: true,
  },
  {
    name: 'accepted many kilometres away in a coordinate system that is not declared',
    given: given(accepting(120_300_000, null)),
    undetermined: true,
  },
  {
    name: 'declared in a coordinate system that is not known',
    given: given({ crs: null }),
    undetermined: true,
  },
  {
    name: 'no position of the declaration',
    given: given({ longitude: null, latitude: null }),
    finds: [{ severity: 'block', tier: 'B', facts: { faults: ['missing'], metres: null } }],
  },
  {
    name: 'no position of the acceptance',
    given: given(accepting(null)),
    finds: [{ facts: { faults: ['missing'] } }],
  },
  {
    name: 'no position of an acceptance that has not taken place',
    given: given({ ...accepting(null), countyAcceptedAt: null }),
    silent: true,
  },
  {
    name: 'a photograph without a position',
    given: given({}, [there, photo({ stage: 'during' })]),
    finds: [{ facts: { faults: ['missing'] }, evidence: [{ entity: 'projectEvidence', row: 2 }] }],
  },
  {
    name: 'an invoice without a position',
    given: given({}, [there, photo({ evidenceKind: 'invoice' })]),
    silent: true,
  },
  {
    name: 'a photograph that names another project',
    given: given({}, [there, photo({ reference: 'SL02' })]),
    silent: true,
  },
  {
    name: 'a position a hundred kilometres from the other works of the township',
    given: amid(away, 3),
    finds: [{ severity: 'high', tier: 'C', facts: { faults: ['outside'] } }],
  },
  {
    name: 'a position a hundred kilometres away, where the locality is that large',
    given: amid(away, 3),
    options: { maxFromMiddle: 120_000 },
    silent: true,
  },
  { name: 'a position far from the only two other works', given: amid(away, 2), silent: true },
  {
    name: 'a position far from the works of all other townships, where its own has too few',
    given: amid(away, 4, '乙乡'),
    finds: [{ facts: { faults: ['outside'] } }],
  },
  {
    name: 'a photograph taken far away, whatever its coordinate system',
    given: amid({}, 3, '甲乡', [photo({ longitude: 121_000_000, latitude: 28_600_000 })]),
    finds: [{ facts: { faults: ['outside'] }, evidence: [{ entity: 'projectEvidence', row: 1 }] }],
  },
  {
    name: 'a photograph so near the limit that its coordinate system matters',
    given: amid({}, 3, '甲乡', [photo({ longitude: 120_520_000, latitude: 28_600_000 })]),
    undetermined: true,
  },
  {
    name: 'a photograph without a position beside a coordinate system that is not declared',
    given: given({ crs: null }, [photo()]),
    finds: [{ facts: { faults: ['missing'] } }],
  },
]

testDetector(gpsMissingOrOff, cases)
