import type { ReadResult } from '../read/read-result.ts'
import { refuse } from './refuse.ts'
import { isCount, isText, listOf, mapOf, objectOf, oneOf, orNull } from './shape.ts'

const isFact = (value: unknown): boolean =>
  isText(value) || typeof value === 'number' || listOf(isText)(value)
const isReason = objectOf({ code: isText, facts: mapOf(isFact) })
const isPeriod = objectOf({ month: isText, from: isText })
const isSheet = objectOf({
  sheet: orNull(isText),
  rows: isCount,
  accepted: isCount,
  rejected: isCount,
  ignored: mapOf(isCount),
  headingRows: listOf(isCount),
  period: orNull(isPeriod),
  skipped: orNull(isReason),
})
const isFile = objectOf({
  file: isText,
  format: isText,
  encoding: orNull(isText),
  sha256: orNull(isText),
  department: orNull(isText),
  register: orNull(isText),
  adapter: orNull(isText),
  adapterVersion: orNull(isText),
  sheets: listOf(isSheet),
  rows: isCount,
  accepted: isCount,
  rejected: isCount,
  ignored: isCount,
  period: orNull(isPeriod),
  unrecognised: orNull(isReason),
})
const isIssue = objectOf({
  file: isText,
  sheet: orNull(isText),
  row: orNull(isCount),
  column: orNull(isText),
  code: isText,
  raw: orNull(isText),
  facts: mapOf(isFact),
  disposition: oneOf('kept', 'rejected', 'file'),
})
const isReading = objectOf({ files: listOf(isFile), issues: listOf(isIssue) })

/** What was found of the files, as `path` of a package says it. Error `package.form`. */
export function readingIn(bytes: Uint8Array, path: string): Pick<ReadResult, 'files' | 'issues'> {
  try {
    const found: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (isReading(found)) return found as Pick<ReadResult, 'files' | 'issues'>
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw refuse('package.form', { path })
}
