import type { Line } from './book.ts'
import { blank, type Raw } from './raw.ts'

/** A line of cells that are there already. */
export class ArrayLine implements Line {
  readonly row: number
  readonly #cells: readonly (Raw | undefined)[]
  constructor(row: number, cells: readonly (Raw | undefined)[]) {
    this.row = row
    this.#cells = cells
  }
  get width(): number {
    return this.#cells.length
  }
  cell(index: number): Raw {
    return this.#cells[index] ?? blank
  }
}
