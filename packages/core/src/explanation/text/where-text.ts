import type { CoverageUse } from '../tree/nodes.ts'
import type { Speech } from './speech.ts'

/** Of which programme, where and when a register is asked to be complete. */
export function whereText({ words, say }: Speech, { programme, area, from, to }: CoverageUse): string {
  const where = words.where(area, from, to)
  return programme ? `${say(programme.title)}${words.comma}${where}` : where
}
