import { projectDeclaredAgain } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { testDetector } from '../detecting.ts'
import { pond } from './works.ts'

/** About 97.7 m east of it is a thousandth of a degree of longitude at this latitude. */
const place = { longitude: 120_000_000, latitude: 28_600_000, crs: 'wgs84' }
const earlier = (more: HostRecord = {}): HostRecord =>
  pond({
    reference: 'SL00',
    name: '子村老塘坝清淤工程',
    month: '2022',
    declaredAt: '2021-11-04',
    ...place,
    ...more,
  })
const later = (more: HostRecord = {}): HostRecord =>
  pond({ plannedAmount: 8_000_000, ...place, longitude: 120_000_400, ...more })
const given = (first: HostRecord, second: HostRecord) => ({ project: [earlier(first), later(second)] })
const far = { longitude: 120_010_000 }

const cases: CheckCase[] = [
  {
    name: 'a pond a few metres from one of three years before',
    given: given({}, {}),
    finds: [
      {
        severity: 'high',
        tier: 'C',
        subject: { entity: 'project', label: 'SL01' },
        facts: { earlier: ['SL00'], metres: 39 },
        amountAtRisk: { fen: 8_000_000, basis: 'upper-bound' },
        evidence: [{ row: 1 }, { row: 2 }],
      },
    ],
  },
  {
    name: 'a pond 50 metres away',
    given: given({}, { longitude: 120_000_512 }),
    finds: [{ facts: { metres: 50 } }],
  },
  { name: 'a pond 51 metres away', given: given({}, { longitude: 120_000_522 }), silent: true },
  {
    name: 'a pond 51 metres away, where the locality looks 60 metres around',
    given: given({}, { longitude: 120_000_522 }),
    options: { radius: 60 },
    finds: [{ facts: { metres: 51 } }],
  },
  {
    name: 'another kind of work at the same place',
    given: given({ projectType: 'channel' }, {}),
    silent: true,
  },
  { name: 'a pond of five years before', given: given({ month: '2020' }, {}), finds: [{}] },
  { name: 'a pond of six years before', given: given({ month: '2019' }, {}), silent: true },
  {
    name: 'a pond of six years before, where the locality looks back ten',
    given: given({ month: '2019' }, {}),
    options: { lookback: 10 },
    finds: [{}],
  },
  {
    name: 'two ponds of one year, of which the one declared later is meant',
    given: given({ month: '2025', declaredAt: '2024-12-01' }, {}),
    finds: [{ subject: { label: 'SL00' }, facts: { earlier: ['SL01'] } }],
  },
  {
    name: 'the same plot far away, which blocks',
    given: given({ plot: 'D01' }, { ...far, plot: 'D01' }),
    finds: [{ severity: 'block', tier: 'B', facts: { metres: 976 } }],
  },
  { name: 'another plot far away', given: given({ plot: 'D01' }, { ...far, plot: 'D02' }), silent: true },
  {
    name: 'the same plot for another kind of work',
    given: given({ plot: 'D01', projectType: 'channel' }, { ...far, plot: 'D01' }),
    silent: true,
  },
  {
    name: 'the same name, but for a space and brackets',
    given: given({ name: '子村塘坝 清淤加固工程' }, { ...far, name: '子村塘坝（清淤）加固工程' }),
    finds: [{ severity: 'high', tier: 'C' }],
  },
  {
    name: 'the same name in another township',
    given: given({ name: '新塘坝清淤工程', township: '乙乡' }, { ...far, name: '新塘坝清淤工程' }),
    silent: true,
  },
  {
    name: 'the same figures in two coordinate systems: half a kilometre apart',
    given: given({}, { longitude: 120_000_000, crs: 'gcj02' }),
    silent: true,
  },
  {
    name: 'the same place given in two coordinate systems',
    given: given({}, { longitude: 120_004_547, latitude: 28_596_824, crs: 'gcj02' }),
    finds: [{ tier: 'C' }],
  },
  {
    name: 'a place nearby whose coordinate system is not declared',
    given: given({}, { crs: null }),
    undetermined: true,
  },
  {
    name: 'a place three kilometres away whose coordinate system is not declared',
    given: given({}, { longitude: 120_035_000, crs: null }),
    silent: true,
  },
  {
    name: 'the same plot where a coordinate system is not declared',
    given: given({ plot: 'D01' }, { plot: 'D01', crs: null }),
    finds: [{ facts: { metres: null } }],
  },
  { name: 'a kind of work that is not known', given: given({ projectType: null }, {}), undetermined: true },
  { name: 'a year that is not known', given: given({ month: null }, {}), undetermined: true },
  {
    name: 'no position and another name',
    given: given({ longitude: null, latitude: null }, {}),
    silent: true,
  },
  {
    name: 'a third pond at the place of two before it',
    given: {
      project: [
        earlier(),
        later(),
        pond({ reference: 'SL02', name: '丑村塘坝', month: '2026', declaredAt: '2025-11-01', ...place }),
      ],
    },
    finds: [{ facts: { earlier: ['SL00', 'SL01'], metres: 0 } }, { facts: { earlier: ['SL00'] } }],
  },
]

testDetector(projectDeclaredAgain, cases)
