import { type BatchColumn, cellAt, type Issue } from '@hedui/core'
import type { CellContext } from '../cells/cell.ts'
import { count as wholeNumber } from '../cells/count.ts'
import type { StatedTotals } from '../form/frame.ts'

type TotalIssue = Pick<Issue, 'row' | 'code' | 'raw' | 'facts'>

/** Where the totals that a control line states are not those of the records, rejected ones included. */
export const totalIssues = (
  totals: readonly StatedTotals[],
  columns: ReadonlyMap<string, BatchColumn>,
  size: number,
  context: CellContext,
): TotalIssue[] =>
  totals.flatMap(({ row, count, sum, of, money, where }) => {
    const rows = recordsWhere(columns, where, size)
    const column = columns.get(of)
    const amounts = rows.map((i) => column && cellAt(column, i)).filter((value) => typeof value === 'number')
    const only: Issue['facts'] = where ? { only: where.is } : {}
    const compare = (
      code: string,
      raw: string | null,
      cell: typeof money,
      found: number,
      more: Issue['facts'],
    ) => {
      if (raw === null) return []
      const { value: expected } = cell.decode(raw, context)
      if (expected === null) return [{ row, code: 'total.form', raw, facts: only }]
      return expected === found ? [] : [{ row, code, raw, facts: { expected, found, ...more, ...only } }]
    }
    const total = amounts.reduce((all, amount) => all + amount, 0)
    return [
      ...compare('total.count', count, wholeNumber, rows.length, {}),
      ...compare('total.sum', sum, money, total, { field: of, unread: rows.length - amounts.length }),
    ]
  })

function recordsWhere(
  columns: ReadonlyMap<string, BatchColumn>,
  where: StatedTotals['where'],
  size: number,
): number[] {
  const all = Array.from({ length: size }, (_, i) => i)
  if (where === undefined) return all
  const column = columns.get(where.field)
  return column ? all.filter((i) => cellAt(column, i) === where.is) : []
}
