import { createDataset as made } from '../dataset/dataset.ts'
import type { Dataset, DatasetInput } from '../dataset/interface.ts'
import { graph } from '../model/graph.ts'
import { overlay } from './overlay.ts'

/** A dataset that more records can be laid over. */
export interface OpenDataset extends Dataset {
  /**
   * These records and more, as one dataset: an application laid over the standing registers. A run over it about
   * `subjects` looks only at rows of theirs.
   */
  with(more: Pick<DatasetInput, 'batches' | 'records' | 'coverage'>): OpenDataset
}

/** Builds a dataset; errors: `dataset.entity`, `dataset.field` for records the graph does not know. */
export const createDataset = (input: DatasetInput): OpenDataset => opened(made({ graph, ...input }))

const opened = (dataset: Dataset): OpenDataset =>
  Object.assign(dataset, {
    with: (more: Parameters<OpenDataset['with']>[0]) => opened(overlay(dataset, more)),
  })
