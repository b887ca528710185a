import { cellAt, type Issue, type RecordBatch } from '@hedui/core'
import { fileIssue } from '../readers/file-issue.ts'
import type { ReadResult } from './read-result.ts'

/** Records of one file that one adapter read for one month. */
interface Month {
  readonly file: string
  readonly adapter: string
  readonly month: string
  readonly batches: readonly RecordBatch[]
}

/** Files of which half the records stand in the other are two editions of one. */
const half = 0.5

/**
 * Files that say the same again: two of one month of which most records agree, or two with the same bytes.
 * Each later one is reported; nothing is left out, as nobody but the department knows which one counts.
 */
export function repeatedFiles({ batches, files }: Omit<ReadResult, 'issues'>): Issue[] {
  const issues: Issue[] = []
  const byBytes = new Map<string, string>()
  for (const { file, sha256 } of files) {
    if (sha256 === null) continue
    const other = byBytes.get(sha256)
    if (other === undefined) byBytes.set(sha256, file)
    else if (other !== file && !issues.some((issue) => issue.file === file))
      issues.push(fileIssue(file, 'file.repeated', { other }))
  }
  const copies = new Set(issues.map(({ file }) => file))
  const months = monthsOf(batches).filter(({ file }) => !copies.has(file))
  for (const [i, later] of months.entries())
    for (const earlier of months.slice(0, i)) {
      if (earlier.adapter !== later.adapter || earlier.month !== later.month) continue
      if (earlier.file === later.file) continue
      const { shared, of } = alike(earlier.batches, later.batches)
      if (of === 0 || shared < of * half) continue
      const { month, file: other } = earlier
      issues.push(fileIssue(later.file, 'file.same-month', { month, other, shared, of }))
    }
  return issues
}

function monthsOf(batches: readonly RecordBatch[]): Month[] {
  const found = new Map<string, Month & { batches: RecordBatch[] }>()
  for (const batch of batches) {
    const column = batch.columns.month
    if (column === undefined || column.heading !== null || batch.rows.length === 0) continue
    const month = cellAt(column, 0)
    if (typeof month !== 'string') continue
    const { file, adapter } = batch.source
    const key = `${file}\n${adapter}\n${month}`
    const known = found.get(key)
    if (known) known.batches.push(batch)
    else found.set(key, { file, adapter, month, batches: [batch] })
  }
  return [...found.values()]
}

/** How many records of the smaller stand in the larger, all that is no number being the same. */
function alike(a: readonly RecordBatch[], b: readonly RecordBatch[]): { shared: number; of: number } {
  const size = (batches: readonly RecordBatch[]) => batches.reduce((sum, { rows }) => sum + rows.length, 0)
  const [smaller, larger] = size(a) < size(b) ? [a, b] : [b, a]
  const known = new Set(larger.flatMap(spellings))
  const all = smaller.flatMap(spellings)
  return { shared: all.filter((spelling) => known.has(spelling)).length, of: all.length }
}

function spellings({ rows, columns }: RecordBatch): string[] {
  const stated = Object.values(columns).filter(({ heading }) => heading !== null)
  return rows.map((_, i) =>
    stated
      .map((column) => cellAt(column, i))
      .filter((value) => typeof value === 'string')
      .join('\t'),
  )
}
