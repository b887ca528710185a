import type { Frame, Scope } from './scope.ts'

/** The rows met at the end of a path, and for each position where it began: which, how surely, and whether more may exist. */
export interface Met {
  readonly scope: Scope
  /** The position that each row belongs to. */
  readonly owner: Int32Array
  /** 1 where the row surely counts; the others may. */
  readonly surely: Uint8Array
  /** 1 where a register that may hold more rows does not cover the position. */
  readonly open: Uint8Array
}

/** A step that was taken before. */
export interface Taken {
  readonly from: Frame
  readonly met: Met
}
