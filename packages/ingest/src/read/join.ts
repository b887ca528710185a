import type { ReadResult } from './read-result.ts'

/** Several results as one, in order. */
export const joinResults = (results: readonly ReadResult[]): ReadResult => ({
  batches: results.flatMap(({ batches }) => batches),
  files: results.flatMap(({ files }) => files),
  issues: results.flatMap(({ issues }) => issues),
})
