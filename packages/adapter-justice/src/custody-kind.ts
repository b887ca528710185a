import { code } from '@hedui/ingest'

/** Where a sentence or a measure is served; corrections and parole are served at home. */
export const custodyKind = code('justice.custody-kind', {
  prison: ['监狱服刑', '服刑', '收监执行'],
  'compulsory-rehab': ['强制隔离戒毒'],
  'community-correction': ['社区矫正', '缓刑', '假释', '管制'],
  'medical-parole': ['暂予监外执行', '保外就医'],
  'administrative-detention': ['行政拘留'],
  'criminal-detention': ['刑事拘留', '逮捕', '羁押'],
})
