import { code } from '@hedui/ingest'

/** Self-care ability, which decides the care band (特困人员认定办法 art. 21–23). */
export const careLevel = code('civil-affairs.care-level', {
  able: ['全自理', '自理', '具备生活自理能力'],
  'partly-able': ['半护理', '半自理', '部分丧失生活自理能力'],
  unable: ['全护理', '不能自理', '完全丧失生活自理能力'],
})
