/** What `CellCoder` needs to know of a column; all of it can be sent to another thread. */
export interface CodedColumn {
  /** Of the grid. */
  readonly index: number
  readonly form: ValueForm
  /** The name in `plainCells` of what reads plain cells as numbers or digits; null: nothing does. */
  readonly plain: string | null
  /** False where cells are not looked up: each is on its own. */
  readonly repeats: boolean
}

/** In which form the values of a column are kept. */
export type ValueForm = 'words' | 'numbers' | 'digits'

/** Cells of one column: what they are, before anybody asks what they mean. */
export interface CodedCells {
  /** Of each line the number of its span, or one of the marks below. */
  readonly codes: Int32Array
  /** Of each line, where it is `PLAIN` in a column of numbers. */
  readonly numbers: Float64Array
  /** Of each line three, where it is `PLAIN` in a column of digits. */
  readonly digits: Int32Array
  /** Whether all lines are `PLAIN`. */
  plain: boolean
}

/** Nothing stands there. */
export const BLANK = -1
/** The value is written down already. */
export const PLAIN = -2
/** To be read on its own. */
export const ALONE = -3

/** Columns of consecutive lines, in the order in which they were asked for; spans are numbered across them all. */
export type CodedPart = readonly CodedCells[]
