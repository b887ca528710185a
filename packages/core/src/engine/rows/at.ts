import type { RowJob } from './row-job.ts'

/** Where an expression is evaluated: at a row, and at the rows that a path led through before. */
export class At {
  readonly job: RowJob
  readonly row: number
  /** The row before, on the path; undefined for the subject. */
  readonly up: At | undefined
  /** The subject. */
  readonly root: At
  #kept: Map<object, unknown> | undefined

  constructor(job: RowJob, row: number, up?: At) {
    this.job = job
    this.row = row
    this.up = up
    this.root = up ? up.root : this
  }

  /** Finds what goes by `key` the first time, and keeps it. */
  once<T>(key: object, find: (at: At) => T): T {
    this.#kept ??= new Map()
    const known = this.#kept.get(key) as T | undefined
    if (known !== undefined) return known
    const found = find(this)
    this.#kept.set(key, found)
    return found
  }
}

/** So many rows before. */
export function outward(at: At, steps: number): At {
  let here = at
  for (let i = 0; i < steps; i++) here = here.up as At
  return here
}
