import type { Check } from '../checks/check.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Job } from '../engine/engine.ts'
import { everyRow } from '../engine/kernels/every-row.ts'
import type { Steps } from '../engine/steps.ts'
import type { Finder } from './finder.ts'
import type { Examined } from './run.ts'
import type { Concerned } from './subjects.ts'

/** Rows of the subject of a check, and the dataset that numbers them. */
export interface Asked {
  readonly dataset: Dataset
  readonly rows: Int32Array
  /** What evaluates few rows in place of the engine of the run. */
  readonly finder?: Finder
}

/** What the engine is asked about a check, but for the rows and the rules. */
export type JobOver = (dataset: Dataset) => Omit<Job, 'rows' | 'rules'>

/** What a run asks about. */
export interface Asking {
  /** Rows of the dataset that is run over; absent where all are asked about. */
  about(): Concerned | undefined
  rows(each: Check, job: JobOver): Steps<Asked>
  /** What a check comes to that finds nothing; undefined where its rows are to be examined. */
  readonly idle?: (each: Check, job: JobOver, undetermined: boolean | undefined) => Examined | undefined
}

/** Asks about every row of a check's subject. */
export const askEverything = (dataset: Dataset): Asking => ({
  about: () => undefined,
  // biome-ignore lint/correctness/useYield: asks for nothing.
  *rows({ subject }) {
    return { dataset, rows: everyRow(dataset, subject) }
  },
})
