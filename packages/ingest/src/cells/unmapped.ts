import type { Issue } from '@hedui/core'
import type { Decoded } from './cell.ts'

const mark = 'unmapped:'

/** A code that nobody mapped: kept as it is, marked, and reported. */
export const unmapped = (text: string, facts: Issue['facts']): Decoded<string> => ({
  value: mark + text,
  issue: { code: 'code.unmapped', facts },
})

/** The text of an unmapped code; null for a mapped one. */
export const unmappedText = (value: string): string | null =>
  value.startsWith(mark) ? value.slice(mark.length) : null
