import type { CellContext } from '../cells/cell.ts'
import type { AddedColumn } from '../layout/added-column.ts'
import type { Ignored, Table } from '../layout/layout.ts'
import { applyLayout, standardLayout } from '../layout/standard.ts'
import { takeTable } from '../layout/take-table.ts'
import { withColumns } from '../layout/with-columns.ts'
import type { Sheet } from '../readers/book.ts'
import type { Grid } from '../readers/grid.ts'
import type { GridLine } from '../readers/grid-line.ts'
import { columnOf, type Fit } from '../recognise/fit.ts'
import { gridRecords } from './grid-records.ts'
import { lineRecords } from './line-records.ts'
import type { Records } from './records.ts'
import { signedLines } from './signed-lines.ts'

/** A sheet after all steps: what stands around its records, and the records. */
export interface LaidOut {
  readonly table: Omit<Table, 'lines'>
  readonly records: Records
}

/** Takes a recognised sheet through the standard steps and those of its adapter. */
export function layOut(fit: Fit, sheet: Sheet, context: CellContext): LaidOut {
  const { layout } = fit.adapter
  const above = takeTable(sheet, fit.rows)
  const begin = fit.rows.at + fit.rows.depth
  if (sheet.grid && layout.every(({ adds }) => adds))
    return layOutGrid(fit, sheet.grid, begin, above, context)
  const table = applyLayout(
    { ...above, lines: sheet.lines.slice(begin) },
    [...standardLayout, ...layout],
    columnOf(fit.adapter),
  )
  return { table, records: lineRecords(table.lines, context) }
}

/** Of a grid, steps see no other lines than those they may take away, and added columns are read beside the file's. */
function layOutGrid(
  { adapter }: Fit,
  grid: Grid,
  begin: number,
  above: Table,
  context: CellContext,
): LaidOut {
  const signed = signedLines(grid, begin, above)
  const looked = applyLayout({ ...above, lines: signed }, standardLayout, columnOf(adapter))
  const last = looked.ignored.find(({ reason }) => reason === 'otherTable')?.row ?? Number.POSITIVE_INFINITY
  const stays = new Uint8Array(grid.row.length).fill(1, begin)
  for (const { index } of signed) stays[index] = 0
  for (const { index } of looked.lines as readonly GridLine[]) stays[index] = 1
  const found = new Uint32Array(grid.row.length - begin - signed.length + looked.lines.length)
  const beyond: Ignored[] = []
  let size = 0
  for (let index = begin; index < stays.length; index++) {
    if (stays[index] === 0) continue
    const row = grid.row[index] as number
    if (row < last) found[size++] = index
    else beyond.push({ row, reason: 'otherTable' })
  }
  const lines = size === found.length ? found : found.slice(0, size)

  const width = above.headings.length
  const added: AddedColumn[] = []
  let table: Table = { ...looked, lines: [], ignored: [...looked.ignored, ...beyond] }
  for (const { adds } of adapter.layout) {
    const more = adds?.(table) ?? []
    added.push(...more)
    table = withColumns(table, more)
  }
  return { table, records: gridRecords(grid, lines, { width, added, context }) }
}
