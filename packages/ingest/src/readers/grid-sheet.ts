import type { Line, Sheet } from './book.ts'
import type { Grid } from './grid.ts'
import { GridLine } from './grid-line.ts'

/** A sheet over a grid, whose lines are made when somebody asks for them. */
export class GridSheet implements Sheet {
  readonly name: string | null
  readonly hidden: boolean
  readonly merges: Sheet['merges']
  readonly hiddenRows: readonly number[]
  readonly deleted: readonly number[]
  readonly grid: Grid
  #lines: readonly Line[] | undefined
  constructor(
    grid: Grid,
    about: Partial<Pick<Sheet, 'name' | 'hidden' | 'merges' | 'hiddenRows' | 'deleted'>> = {},
  ) {
    this.grid = grid
    this.name = about.name ?? null
    this.hidden = about.hidden ?? false
    this.merges = about.merges ?? []
    this.hiddenRows = about.hiddenRows ?? []
    this.deleted = about.deleted ?? []
  }
  get lines(): readonly Line[] {
    this.#lines ??= Array.from(this.grid.row, (_, index) => new GridLine(this.grid, index))
    return this.#lines
  }
}

/** So many lines from the top of a sheet, without making the others. */
export const topLines = (sheet: Sheet, count: number): readonly Line[] => {
  const { grid } = sheet
  if (grid === undefined) return sheet.lines.slice(0, count)
  return Array.from(grid.row.subarray(0, count), (_, index) => new GridLine(grid, index))
}

/** The lines of some rows, in order, without making the others. */
export function linesAt(sheet: Sheet, rows: readonly number[]): readonly Line[] {
  if (rows.length === 0) return []
  const wanted = new Set(rows)
  const { grid } = sheet
  if (grid === undefined) return sheet.lines.filter(({ row }) => wanted.has(row))
  const lines: Line[] = []
  grid.row.forEach((row, index) => {
    if (wanted.has(row)) lines.push(new GridLine(grid, index))
  })
  return lines
}
