import { createDataset, type DatasetInput, type Issue, type OpenDataset } from '@hedui/core'
import type { FileReport } from '../read/file-report.ts'
import type { ReadOptions } from '../read/read-files.ts'
import { readPaths } from './read-paths.ts'

export interface FolderOptions extends ReadOptions, Pick<DatasetInput, 'coverage' | 'graph' | 'region'> {}

export interface FolderRead {
  readonly dataset: OpenDataset
  readonly files: readonly FileReport[]
  readonly issues: readonly Issue[]
}

/** Reads all data files below a folder into a dataset; `coverage` adds what no file says of itself. */
export async function readFolder(path: string, { adapters, ...dataset }: FolderOptions): Promise<FolderRead> {
  const { batches, files, issues } = await readPaths([path], { adapters, ...dataset })
  return { dataset: createDataset({ ...dataset, batches }), files, issues }
}
