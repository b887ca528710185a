import type { RowJob } from './row-job.ts'

const empty: readonly never[] = []

/** A list that lives short. Where others of a literal lived long, V8 takes all of it for long-lived, and what they lead to. */
export const newList = <T>(): T[] => empty.slice()

/** Where an expression is evaluated: at a row, and at the rows that a path led through before. */
export class At {
  readonly job: RowJob
  readonly row: number
  /** The row before, on the path; undefined for the subject. */
  readonly up: At | undefined
  /** The subject. */
  readonly root: At
  #found: unknown[] | undefined

  constructor(job: RowJob, row: number, up?: At) {
    this.job = job
    this.row = row
    this.up = up
    this.root = up ? up.root : this
  }

  /** Finds what goes by a slot of its frames the first time, and keeps it; `figures` are the marks of those it rests on. */
  once<T>(slot: number, find: (at: At) => T, figures = 0): T {
    if (figures !== 0) {
      const { withheld } = this.job
      if (withheld && (withheld.marks & figures) !== 0) return withheld.once(this, slot, find)
    }
    const known = this.#found?.[slot] as T | undefined
    if (known !== undefined) return known
    const found = find(this)
    this.#found ??= newList()
    this.#found[slot] = found
    return found
  }
}

/** So many rows before. */
export function outward(at: At, steps: number): At {
  let here = at
  for (let i = 0; i < steps; i++) here = here.up as At
  return here
}
