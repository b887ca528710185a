import type { Owners } from '../../dataset/relations.ts'
import type { Bits } from '../bits.ts'

/**
 * What aggregates look at: for each position the rows `rows[offsets[g]]` up to `rows[offsets[g + 1]]` of its group
 * `g`, none where that is negative. Values and bits stand at these rows, not at the positions.
 */
export interface Items {
  readonly size: number
  readonly group: Int32Array
  readonly offsets: Int32Array
  readonly rows: Int32Array
  /** How many rows each group has, as `degreesOf` says; left out: not at hand. */
  readonly degrees?: Uint8Array | undefined
  /** The group of each row, -1 for none, where all groups are asked about; so sums need no order. */
  readonly owners?: Owners
  /** The rows that surely count, and those that may; undefined: every row counts. */
  readonly counts: { readonly definite: Bits; readonly possible: Bits } | undefined
  /** 1 where a register that may hold more rows does not cover the position; undefined: nowhere. */
  readonly open: Uint8Array | undefined
}
