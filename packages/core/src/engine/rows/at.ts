import type { RowJob } from './row-job.ts'

/** What a row keeps, the last first: these are few. */
interface Kept {
  readonly key: object
  readonly found: unknown
  readonly before: Kept | undefined
}

/** Where an expression is evaluated: at a row, and at the rows that a path led through before. */
export class At {
  readonly job: RowJob
  readonly row: number
  /** The row before, on the path; undefined for the subject. */
  readonly up: At | undefined
  /** The subject. */
  readonly root: At
  #kept: Kept | undefined

  constructor(job: RowJob, row: number, up?: At) {
    this.job = job
    this.row = row
    this.up = up
    this.root = up ? up.root : this
  }

  /** Finds what goes by `key` the first time, and keeps it. */
  once<T>(key: object, find: (at: At) => T): T {
    for (let kept = this.#kept; kept; kept = kept.before) if (kept.key === key) return kept.found as T
    const found = find(this)
    this.#kept = { key, found, before: this.#kept }
    return found
  }
}

/** So many rows before. */
export function outward(at: At, steps: number): At {
  let here = at
  for (let i = 0; i < steps; i++) here = here.up as At
  return here
}
