import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { joinResults } from '../read/join.ts'
import { unopened } from '../read/read-book.ts'
import { type ReadOptions, readFiles } from '../read/read-files.ts'
import type { ReadResult } from '../read/read-result.ts'
import { defaultLimits } from '../readers/limits.ts'
import { findFiles } from './walk.ts'

/** Hears of each file before it is read, and how many were; what it throws ends the reading. */
export type BeforeFile = (file: string, done: number, of: number) => void

/** Reads files and all data files below folders, one at a time; one that is too large is not even opened. */
export async function readPaths(
  paths: readonly string[],
  options: ReadOptions,
  before?: BeforeFile,
): Promise<ReadResult> {
  const found = (await Promise.all(paths.map(findFiles))).flat()
  const results: ReadResult[] = []
  for (const [done, { path, file }] of found.entries()) {
    before?.(file, done, found.length)
    const most = options.limits?.fileBytes ?? defaultLimits.fileBytes
    const { size } = await stat(path)
    if (size > most) {
      results.push(unopened(file, 'file.limit', { limit: 'fileBytes', most, found: size }))
      continue
    }
    const bytes = await readFile(path)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    results.push(readFiles([{ file, bytes, sha256 }], options))
  }
  return joinResults(results)
}
