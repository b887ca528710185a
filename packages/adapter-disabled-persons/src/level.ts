import { code } from '@hedui/ingest'

/** 1 is the most severe, GB/T 26341. */
export const level = code('disabled-persons.level', {
  '1': ['一级', '1级', '1'],
  '2': ['二级', '2级', '2'],
  '3': ['三级', '3级', '3'],
  '4': ['四级', '4级', '4'],
})
