import type { CellContext } from '../cells/cell.ts'
import { type AddedColumn, addedCell } from '../layout/added-column.ts'
import type { Grid } from '../readers/grid.ts'
import { GridLine } from '../readers/grid-line.ts'
import { blank, type Raw } from '../readers/raw.ts'
import { block } from './cell-coder.ts'
import { DistinctSpans } from './distinct-spans.ts'
import { type CellSource, gridColumn } from './grid-column.ts'
import { readGridColumns } from './read-grid-columns.ts'
import type { Records } from './records.ts'

/** Some lines of a grid as records; columns from `width` are added to those of the file. */
export function gridRecords(
  grid: Grid,
  lines: Uint32Array,
  { width, added, context }: { width: number; added: readonly AddedColumn[]; context: CellContext },
): Records {
  const place = (line: number, column: number): number => {
    const at = (grid.first[line] as number) + column
    return at < (grid.first[line + 1] as number) ? at : -1
  }
  const cellOf = (line: number, column: number): Raw => {
    const made = added[column - width]
    if (made) return addedCell(made, (of) => cellOf(line, of))
    const at = place(line, column)
    return at < 0 ? blank : grid.cell(at)
  }
  const rows = new Array<number>(lines.length)
  for (let i = 0; i < lines.length; i++) rows[i] = grid.row[lines[i] as number] as number
  return {
    size: lines.length,
    rows,
    line(record) {
      const line = new GridLine(grid, lines[record] as number)
      if (added.length === 0) return line
      return { row: line.row, width: width + added.length, cell: (column) => cellOf(line.index, column) }
    },
    shows: (column) => lines.some((line) => cellOf(line, column).kind !== 'blank'),
    read(fields) {
      const desk = { spans: new DistinctSpans(grid.bytes), codes: new Int32Array(block) }
      const readers = fields.map((field) =>
        gridColumn(grid, desk, sourceOf(field.place.index), field, lines, context),
      )
      readGridColumns(grid, lines, readers, desk.spans)
      return readers.map((reader) => reader.done())
    },
  }

  /** A column that is added to one of the file has as many different cells as that; of more, every cell is made. */
  function sourceOf(index: number | null): CellSource {
    const made = added[(index ?? -1) - width]
    if (index === null || !made) return { index: index ?? -1, own: true, blank, cell: grid.cell }
    const [one = -1] = made.of
    if (made.of.length > 1 || one >= width)
      return { index: -1, own: false, blank, cell: grid.cell, line: (line) => cellOf(line, index) }
    return {
      index: one,
      own: false,
      blank: addedCell(made, () => blank),
      cell: (at) => addedCell(made, () => grid.cell(at)),
    }
  }
}
