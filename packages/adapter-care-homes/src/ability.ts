import { code } from '@hedui/ingest'

/** Grades of ability of old people, GB/T 42195. */
export const ability = code('care-homes.ability', {
  intact: ['能力完好', '自理'],
  mild: ['轻度失能'],
  moderate: ['中度失能'],
  severe: ['重度失能'],
  complete: ['完全失能'],
})
