import type { ReadResult } from './read-result.ts'
import { repeatedFiles } from './same-month.ts'

const aboutSeveral: ReadonlySet<string> = new Set(['file.repeated', 'file.same-month'])

/** Several results as one, in order, with what is wrong of their files together. */
export function joinResults(results: readonly ReadResult[]): ReadResult {
  const batches = results.flatMap((result) => result.batches)
  const files = results.flatMap((result) => result.files)
  const issues = results
    .flatMap((result) => result.issues)
    .filter(({ code }) => results.length === 1 || !aboutSeveral.has(code))
  return {
    batches,
    files,
    issues: results.length === 1 ? issues : [...issues, ...repeatedFiles({ batches, files })],
  }
}
