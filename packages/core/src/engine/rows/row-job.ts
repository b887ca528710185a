import type { Dataset } from '../../dataset/dataset.ts'
import { type Reading, readingOf } from '../../dataset/reading.ts'
import { dayNumber } from '../../values/day.ts'
import type { Setting } from '../evaluator.ts'
import { coversIn } from './covers.ts'

/** What expressions that were made ready look at, and what they found there. */
export class RowJob {
  readonly dataset: Dataset
  readonly reading: Reading
  readonly setting: Setting
  readonly covers: ReturnType<typeof coversIn>
  readonly #found: unknown[] = []

  constructor(setting: Setting) {
    this.dataset = setting.dataset
    this.setting = setting
    this.reading = readingOf(setting.dataset)
    this.covers = coversIn(setting.dataset, this.reading.covered, dayNumber(setting.asOf))
  }

  once<T>(slot: number, find: (job: RowJob) => T): T {
    const known = this.#found[slot] as T | undefined
    if (known !== undefined) return known
    const found = find(this)
    this.#found[slot] = found
    return found
  }
}
