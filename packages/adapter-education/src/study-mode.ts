import { code } from '@hedui/ingest'

/** How somebody studies; only full-time students count as such in most programmes. */
export const studyMode = code('education.study-mode', {
  'full-time': ['全日制', '普通全日制'],
  'part-time': ['非全日制', '业余', '函授'],
  distance: ['网络教育', '开放教育', '自学考试'],
})
