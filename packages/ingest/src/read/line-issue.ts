import type { Issue } from '@hedui/core'

/** What is wrong with a line of a sheet, or a cell of it. */
export type LineIssue = Pick<Issue, 'row' | 'column' | 'code' | 'raw' | 'facts'>
