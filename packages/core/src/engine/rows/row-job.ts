import type { Dataset } from '../../dataset/dataset.ts'
import { type Reading, readingOf } from '../../dataset/reading.ts'
import { dayNumber } from '../../values/day.ts'
import { covering } from '../covering.ts'
import type { Evaluator, Setting } from '../evaluator.ts'
import type { Withheld } from './withheld.ts'

/** What expressions that were made ready look at, and what they found there. */
export class RowJob {
  readonly dataset: Dataset
  readonly reading: Reading
  readonly setting: Setting
  /** Figures that are taken to be unknown now. */
  withheld: Withheld | undefined
  readonly #found: unknown[]
  #today: number | undefined
  /** What stands for rows that were asked, by place. */
  readonly #rows: Map<number, unknown>[] = []

  /** `like` is a job of the same setting: what was found of that for all rows is found of this. */
  constructor(setting: Setting, like?: RowJob) {
    this.dataset = setting.dataset
    this.setting = setting
    this.reading = readingOf(setting.dataset)
    this.#found = like ? like.#found : []
  }

  /** What stands for the row of a place; the same each time. */
  at<T>(place: number, row: number, make: (job: RowJob, row: number) => T): T {
    this.#rows[place] ??= new Map<number, unknown>()
    const rows = this.#rows[place] as Map<number, T>
    const known = rows.get(row)
    if (known !== undefined) return known
    const made = make(this, row)
    rows.set(row, made)
    return made
  }

  /** What answers of one relation whether registers are complete for a row. */
  covering(): Evaluator['covered'] {
    this.#today ??= dayNumber(this.setting.asOf)
    return covering(this.dataset, this.reading.covered, this.#today)
  }

  once<T>(slot: number, find: (job: RowJob) => T): T {
    const known = this.#found[slot] as T | undefined
    if (known !== undefined) return known
    const found = find(this)
    this.#found[slot] = found
    return found
  }
}
