import type { HostRecord } from '@hedui/core'

/** An invented pond: declared, approved, started and accepted in order. */
export const pond = (more: HostRecord = {}): HostRecord => ({
  reference: 'SL01',
  name: '子村塘坝清淤加固工程',
  projectType: 'pond',
  month: '2025',
  township: '甲乡',
  village: '子村',
  declaredAt: '2024-11-04',
  townshipReviewedAt: '2024-11-15',
  countyReviewedAt: '2024-12-02',
  planApprovedAt: '2024-12-20',
  startedAt: '2025-01-10',
  finishedAt: '2025-04-10',
  selfAcceptedAt: '2025-04-25',
  countyAcceptedAt: '2025-05-12',
  emergency: false,
  ...more,
})

/** The same pond under way. */
export const begun = (more: HostRecord = {}): HostRecord =>
  pond({ finishedAt: null, selfAcceptedAt: null, countyAcceptedAt: null, ...more })

/** A picture of it before the works. */
export const photo = (more: HostRecord = {}): HostRecord => ({
  reference: 'SL01',
  evidenceKind: 'photo',
  stage: 'before',
  picture: 'SL01_1.jpg',
  sha256: '01'.repeat(32),
  takenAt: '2025-01-08',
  receivedAt: '2025-01-09',
  ...more,
})
