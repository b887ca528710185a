import type { Reason } from '@hedui/ingest'
import { maskHeadings } from './headings.ts'

/** Why nobody reads a file or sheet, or what is wrong in it, without personal data among its headings. */
export function maskReason<R extends Reason>(reason: R): R {
  const { headings } = reason.facts
  return Array.isArray(headings)
    ? { ...reason, facts: { ...reason.facts, headings: maskHeadings(headings) } }
    : reason
}
