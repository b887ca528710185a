import type { Issue } from '@hedui/core'
import type { Limits } from './limits.ts'

/** An issue about a whole file. */
export const fileIssue = (file: string, code: string, facts: Issue['facts'] = {}): Issue => ({
  file,
  sheet: null,
  row: null,
  column: null,
  code,
  raw: null,
  facts,
  disposition: 'file',
})

/** A sheet has more columns than are read; what stands in the others is left out. */
export const tooWide = (file: string, { columns }: Limits, found: number): Issue =>
  fileIssue(file, 'sheet.columns', { most: columns, found })
