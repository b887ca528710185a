import type { Dataset, DatasetInput } from '../dataset/interface.ts'
import { laidOver } from '../dataset/laid/overlay.ts'
import { jointOf } from '../engine/rows/joint/joint-of.ts'
import { rowEngine } from '../engine/rows/row-engine.ts'
import { rowsAsked } from './asked.ts'
import { type Finder, findsRows } from './finder.ts'

/**
 * A dataset and more records as one: an application laid over the standing registers. Costs nothing until it is
 * asked, and a run over it about `subjects` looks only at rows of theirs; with no records, so does the dataset
 * itself. `dataset` is one of `createDataset`, or an overlay.
 */
export const overlay = (
  dataset: Dataset,
  more: Pick<DatasetInput, 'batches' | 'records' | 'coverage'> = {},
): Dataset => findsRows(laidOver(dataset, more), { rowsAsked, engine: rowEngine, hits })

const hits: Finder['hits'] = (job, rows, condition) => jointOf(job.dataset.graph).hits(job, rows, condition)
