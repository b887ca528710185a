import type { Dataset } from '../dataset/interface.ts'
import type { RuleEngine } from '../engine/engine.ts'
import type { rowsAsked } from './asked.ts'

/** How a dataset is asked about a few subjects. */
export interface Finder {
  /** Finds the rows of a check that are about them without looking at all. */
  readonly rowsAsked: typeof rowsAsked
  /** What evaluates few rows best. */
  readonly engine: RuleEngine
}

const finders = new WeakMap<Dataset, Finder>()

/** Makes `finder` the way to find rows of a dataset that is asked about a few. */
export function findsRows(dataset: Dataset, finder: Finder): Dataset {
  finders.set(dataset, finder)
  return dataset
}

/** How to find rows of a dataset; undefined where all are to be looked at. */
export const finderOf = (dataset: Dataset): Finder | undefined => finders.get(dataset)
