import type { CodedColumn } from './coded.ts'
import type { Raw } from './raw.ts'
import type { SharedCoding } from './threads.ts'

/** The cells of a sheet as places in bytes, so that a column can be read without an object for each cell. */
export interface Grid {
  readonly bytes: Uint8Array
  /** Of each cell, line after line: where it lies in `bytes`. A cell without bytes is blank. */
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** Of each cell: 0 where its text is what its bytes spell; equal bytes with equal tags are equal cells. Null: all are 0. */
  readonly tags: Uint16Array | null
  /** Of each line: its first cell; one more entry closes the last line. */
  readonly first: Uint32Array
  /** Of each line: its physical row. */
  readonly row: Uint32Array
  /** What stands further right is left out. */
  readonly columns: number
  cell(at: number): Raw
  /** Where another thread helps: begins to read the cells of `lines` from one of them on. */
  code?(lines: Uint32Array, begin: number, columns: readonly CodedColumn[]): SharedCoding
}

/** What tells where the cells lie. */
export type Places = Pick<Grid, 'bytes' | 'from' | 'to' | 'tags' | 'first'>

/** Cells of the longest line. */
export function widestLine({ first }: Grid): number {
  let widest = 0
  for (let i = 1; i < first.length; i++)
    widest = Math.max(widest, (first[i] as number) - (first[i - 1] as number))
  return widest
}
