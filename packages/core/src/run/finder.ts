import type { Dataset } from '../dataset/interface.ts'
import type { rowsAsked } from './asked.ts'

/** Finds the rows of a check that are about some subjects without looking at all. */
type Finder = typeof rowsAsked

const finders = new WeakMap<Dataset, Finder>()

/** Makes `finder` the way to find rows of a dataset that is asked about a few. */
export function findsRows(dataset: Dataset, finder: Finder): Dataset {
  finders.set(dataset, finder)
  return dataset
}

/** How to find rows of a dataset; undefined where all are to be looked at. */
export const finderOf = (dataset: Dataset): Finder | undefined => finders.get(dataset)
