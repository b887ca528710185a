import type { CodedColumn, CodedPart } from './coded.ts'
import type { Limits } from './limits.ts'
import type { Counted } from './text/counted.ts'
import type { Scan } from './text/scan.ts'

/**
 * Another thread that reads large text files together with this one; of `@hedui/ingest/node`. What is read is
 * the same as without it.
 */
export interface Threads {
  /** Why there is no other thread, so that this one reads alone; null where there is one. */
  readonly refused: Refusal | null
  /** Scans a text from `start`; null where it is small or there is no other thread. */
  scan(bytes: Uint8Array, start: number, delimiter: number, limits: Limits): SharedScan | null
  /** Nobody looks any more at what was scanned: its memory may serve the next text. */
  release(): void
  /** Ends the other thread. */
  close(): Promise<void>
}

/** `threads.start`: a worker cannot start, as `reason` says (a bundle without its file, a sandbox); `threads.lost`: it ended or does not answer. */
export interface Refusal {
  readonly code: 'threads.start' | 'threads.lost'
  readonly facts: { readonly reason?: string }
}

/** A text that two threads scanned, whose cells they can read together. */
export interface SharedScan {
  readonly scanned: Scan
  readonly counted: Counted
  /** Begins to read the cells of `lines` from one of them on; `tags` are those of the grid. Before another text is scanned. */
  code(
    lines: Uint32Array,
    begin: number,
    columns: readonly CodedColumn[],
    tags: Uint16Array | null,
  ): SharedCoding
}

/** Lines cut into tasks: this thread takes them from the front, the other from the back. */
export interface SharedCoding {
  /** How many lines a task has; the last may have less. */
  readonly size: number
  /** Whether this thread is to read a task; false: the other has taken it, and all after it. */
  take(task: number): boolean
  /** What the other thread made of a task; null: nothing, so that this thread is to read it. */
  coded(task: number): CodedPart | null
}
