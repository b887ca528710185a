import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { joinResults } from '../read/join.ts'
import { type ReadOptions, readFiles } from '../read/read-files.ts'
import type { ReadResult } from '../read/read-result.ts'
import { findFiles } from './walk.ts'

/** Hears of each file before it is read, and how many were; what it throws ends the reading. */
export type BeforeFile = (file: string, done: number, of: number) => void

/** Reads files and all data files below folders, one at a time. */
export async function readPaths(
  paths: readonly string[],
  options: ReadOptions,
  before?: BeforeFile,
): Promise<ReadResult> {
  const found = (await Promise.all(paths.map(findFiles))).flat()
  const results: ReadResult[] = []
  for (const [done, { path, file }] of found.entries()) {
    before?.(file, done, found.length)
    const bytes = await readFile(path)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    results.push(readFiles([{ file, bytes, sha256 }], options))
  }
  return joinResults(results)
}
