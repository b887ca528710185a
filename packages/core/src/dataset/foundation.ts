import type { Graph } from '../model/create-graph.ts'
import type { RecordBatch } from './batch.ts'
import { Beside } from './beside.ts'
import type { Dataset, DatasetInput } from './interface.ts'
import type { OpenDictionary } from './keys/dictionary.ts'
import type { Identity } from './keys/identity.ts'
import type { Table } from './table.ts'

/** What is kept of building a dataset, so that others may be laid over it and single rows be asked about. */
export interface Foundation {
  readonly dataset: Dataset
  readonly graph: Graph
  readonly input: DatasetInput
  readonly batches: readonly RecordBatch[]
  readonly dictionary: OpenDictionary
  readonly identity: Identity
  /** Tables as their own records have them, before blanks were filled otherwise. */
  unfilled(entity: string): Table
  /** Answers about coverage found so far. */
  readonly covered: Map<string, boolean>
}

const foundations = new Beside<Dataset, Foundation>()
const rowWise = new Beside<Dataset, () => Dataset>()

/** Keeps what a dataset was built from. */
export function founded(foundation: Foundation): Dataset {
  foundations.set(foundation.dataset, foundation)
  return foundation.dataset
}

/** What a dataset of `createDataset` was built from. */
export function foundationOf(dataset: Dataset): Foundation {
  const foundation = foundations.get(dataset)
  if (!foundation) throw new RangeError('records are laid over a dataset that createDataset made')
  return foundation
}

/** Makes `rows` the way to ask a dataset row by row; it is called once. */
export function offersRows(dataset: Dataset, rows: () => Dataset): Dataset {
  let made: Dataset | undefined
  rowWise.set(dataset, () => {
    made ??= rows()
    return made
  })
  return dataset
}

/** An overlay as a dataset that is asked about a few rows; undefined where there is no such way. */
export const byRow = (dataset: Dataset): Dataset | undefined => rowWise.get(dataset)?.()

/** What lies below a dataset that is asked about a few rows. */
export interface Below {
  /** As whole tables; its rows keep their numbers above, and its coverage is that above. */
  readonly whole: Dataset
  /** Asked row by row. */
  rows(): Dataset
}

const belows = new Beside<Dataset, Below>()

/** Says what lies below a dataset. */
export function liesOn(dataset: Dataset, below: Below): Dataset {
  belows.set(dataset, below)
  return dataset
}

/** What lies below; undefined where that was not said. */
export const belowOf = (dataset: Dataset): Below | undefined => belows.get(dataset)
