import type { Line } from './book.ts'
import type { Grid } from './grid.ts'
import { blank, type Raw } from './raw.ts'

/** One line of a grid. */
export class GridLine implements Line {
  readonly #grid: Grid
  /** Of the grid's lines. */
  readonly index: number
  constructor(grid: Grid, index: number) {
    this.#grid = grid
    this.index = index
  }
  get row(): number {
    return this.#grid.row[this.index] as number
  }
  get width(): number {
    const { first, columns } = this.#grid
    return Math.min(columns, (first[this.index + 1] as number) - (first[this.index] as number))
  }
  cell(column: number): Raw {
    return column < this.width ? this.#grid.cell((this.#grid.first[this.index] as number) + column) : blank
  }
}
