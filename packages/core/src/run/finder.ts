import { Beside } from '../dataset/beside.ts'
import type { Dataset } from '../dataset/interface.ts'
import type { Job, RuleEngine } from '../engine/engine.ts'
import type { Hits } from '../engine/hits.ts'
import type { Condition } from '../expression/node.ts'
import type { rowsAsked } from './asked.ts'

/** How a dataset is asked about a few subjects. */
export interface Finder {
  /** Finds the rows of a check that are about them without looking at all. */
  readonly rowsAsked: typeof rowsAsked
  /** What evaluates few rows best. */
  readonly engine: RuleEngine
  /** The positions where a condition holds and where it may; undefined where that is to be asked of the engine. */
  readonly hits: (
    job: Omit<Job, 'rows' | 'rules'>,
    rows: Int32Array,
    condition: Condition,
  ) => Hits | undefined
}

const finders = new Beside<Dataset, Finder>()

/** Makes `finder` the way to find rows of a dataset that is asked about a few. */
export function findsRows(dataset: Dataset, finder: Finder): Dataset {
  finders.set(dataset, finder)
  return dataset
}

/** How to find rows of a dataset; undefined where all are to be looked at. */
export const finderOf = (dataset: Dataset): Finder | undefined => finders.get(dataset)
