import { createDataset, type DatasetInput, type OpenDataset } from '@hedui/core'
import { type PathsOptions, type PathsRead, readPaths } from './read-paths.ts'

export interface FolderOptions extends PathsOptions, Pick<DatasetInput, 'coverage' | 'graph' | 'region'> {}

export interface FolderRead extends Pick<PathsRead, 'files' | 'issues' | 'oneThread'> {
  readonly dataset: OpenDataset
}

/** Reads all data files below a folder into a dataset; `coverage` adds what no file says of itself. */
export async function readFolder(
  path: string,
  { adapters, threads, ...dataset }: FolderOptions,
): Promise<FolderRead> {
  const { batches, ...said } = await readPaths([path], { adapters, threads, ...dataset })
  return { dataset: createDataset({ ...dataset, batches }), ...said }
}
