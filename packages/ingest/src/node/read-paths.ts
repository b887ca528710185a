import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { joinResults } from '../read/join.ts'
import { type ReadOptions, readFiles } from '../read/read-files.ts'
import type { ReadResult } from '../read/read-result.ts'
import { findFiles } from './walk.ts'

/** Reads files and all data files below folders, one at a time. */
export async function readPaths(paths: readonly string[], options: ReadOptions): Promise<ReadResult> {
  const results: ReadResult[] = []
  for (const root of paths)
    for (const { path, file } of await findFiles(root)) {
      const bytes = await readFile(path)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      results.push(readFiles([{ file, bytes, sha256 }], options))
    }
  return joinResults(results)
}
