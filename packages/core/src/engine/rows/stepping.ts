import { keyAt } from '../../dataset/at.ts'
import { isSurrogate } from '../../dataset/keys/identity.ts'
import type { ToMany } from '../../dataset/reading.ts'
import type { Table } from '../../dataset/table.ts'
import { type Span, spanOf } from '../covered.ts'
import type { Evaluator } from '../evaluator.ts'
import { stating } from '../path.ts'
import { At, newList } from './at.ts'
import type { Met } from './frames.ts'
import type { RowJob } from './row-job.ts'
import type { Value } from './value.ts'

/** A relation to many rows, and the registers that are asked. */
export interface Step {
  readonly from: string
  readonly relation: string
  readonly to: string
  readonly registers: readonly string[] | undefined
}

/** A step to many rows, taken in one job. */
export class Stepping {
  readonly #job: RowJob
  readonly #step: Step
  readonly #programme: Value | undefined
  readonly #month: Value | undefined
  readonly #many: ToMany
  readonly #states: ((row: number) => boolean) | undefined
  readonly #table: Table
  #covered: Evaluator['covered'] | undefined

  constructor(job: RowJob, step: Step, programme: Value | undefined, month: Value | undefined) {
    const { from, relation, to, registers } = step
    this.#job = job
    this.#step = step
    this.#programme = programme
    this.#month = month
    this.#table = job.dataset.table(from)
    this.#many = job.reading.many(from, relation)
    this.#states = registers && stating(job, to, registers)
  }

  /** What the step leads to from a row; `at` is where it is asked. */
  from(row: number, at: At): Met {
    const { job } = at
    const states = this.#states
    let items: At[] | undefined
    const found = this.#many.each(row, (item) => {
      if (states && !states(item)) return
      items ??= newList()
      items.push(new At(job, item, at))
    })
    return new Reached(items ?? none, row, at, found === -1 || this)
  }

  /** Whether registers may hold more. Nobody knows who a surrogate is, so no register is complete for it. */
  isOpen(row: number, at: At): boolean {
    return isSurrogate(keyAt(this.#table, row)) || !this.#isCovered(row, at)
  }

  #isCovered(row: number, at: At): boolean {
    const programme = this.#programme
    const days = this.#month && daysOf(this.#month, at)
    if (this.#covers(row, undefined, days)) return true
    if (programme?.kind !== 'code' || programme.to !== undefined) return false
    return this.#covers(row, this.#job.dataset.dictionary.text(programme.at(at)), days)
  }

  #covers(row: number, programme: string | undefined, days: Span | undefined): boolean {
    const { to, registers, from } = this.#step
    this.#covered ??= this.#job.covering()
    return this.#covered(to, registers, from, row, [programme, days])
  }
}

function daysOf(month: Value, at: At): Span | undefined {
  if (month.kind !== 'range') return undefined
  const { lo, hi } = month.at(at)
  return spanOf(lo, hi)
}

export const none: readonly At[] = []

/** What a step led to; whether registers may hold more is found when it is asked. */
export class Reached implements Met {
  readonly items: readonly At[]
  readonly #row: number
  readonly #at: At
  #open: boolean | Stepping

  constructor(items: readonly At[], row: number, at: At, open: boolean | Stepping) {
    this.items = items
    this.#row = row
    this.#at = at
    this.#open = open
  }
  isOpen(): boolean {
    if (typeof this.#open !== 'boolean') this.#open = this.#open.isOpen(this.#row, this.#at)
    return this.#open
  }
}
