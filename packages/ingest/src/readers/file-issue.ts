import type { Issue } from '@hedui/core'

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
