import type { CellValues } from '../batch.ts'

/** A stretch of rows of a column: cells, or codes that are settled already; neither: they state nothing. */
export interface Piece {
  readonly size: number
  readonly values?: CellValues | undefined
  /** For a `ref` field always: codes of rows. */
  readonly codes?: Uint32Array
}

export const sizeOfPieces = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { size }) => sum + size, 0)
