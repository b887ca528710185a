import { code } from '@hedui/ingest'

/** Who brings a resident into a home: the family, or the public as 特困. */
export const stayKind = code('care-homes.stay-kind', {
  private: ['社会老人', '自费', '社会寄养'],
  tekun: ['特困集中供养', '特困', '集中供养'],
})
