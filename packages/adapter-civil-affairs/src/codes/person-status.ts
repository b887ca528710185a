import { code } from '@hedui/ingest'

/** Whether something keeps a member from being counted. */
export const personStatus = code('civil-affairs.person-status', {
  normal: ['正常'],
  conscript: ['现役义务兵', '义务兵'],
  'in-prison': ['服刑', '狱中服刑', '监狱服刑'],
  'in-rehabilitation': ['强制隔离戒毒', '强制戒毒'],
  missing: ['失踪', '宣告失踪'],
  dead: ['死亡'],
  married: ['嫁娶'],
  'moved-out': ['分户迁出'],
  tekun: ['特困供养'],
  'counted-elsewhere': ['已在他户享受'],
  other: ['其他'],
})
