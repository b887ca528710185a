import { code } from '@hedui/ingest'

/** Supported at home or in an institution: 特困 persons and orphans. */
export const supportMode = code('civil-affairs.support-mode', {
  scattered: ['分散', '分散供养', '散居', '社会散居'],
  collective: ['集中', '集中供养', '集中养育', '机构养育'],
})
