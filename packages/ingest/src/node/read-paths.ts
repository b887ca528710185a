import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { PackageFile } from '../exchange/package-file.ts'
import { type KnownPackage, readPackage } from '../exchange/read-package.ts'
import { isPackageZip, unzipPackage } from '../exchange/zip.ts'
import { joinResults } from '../read/join.ts'
import { unopened } from '../read/read-book.ts'
import { type ReadOptions, readFiles } from '../read/read-files.ts'
import type { ReadResult } from '../read/read-result.ts'
import { defaultLimits } from '../readers/limits.ts'
import type { Refusal, Threads } from '../readers/threads.ts'
import { loadPackage, packageResult } from './packages.ts'
import { ThreadsWhenLarge } from './threads/threads-when-large.ts'
import { findFiles } from './walk.ts'

export interface PathsOptions extends Omit<ReadOptions, 'threads'> {
  /** Left out: another thread is started with the first large CSV file, and ended. False: one thread reads. */
  readonly threads?: Threads | false | undefined
}

export interface PathsRead extends ReadResult {
  /** Why one thread has read large files, though two were wanted. */
  readonly oneThread: Refusal | null
}

/** Hears of each file before it is read, and how many were; what it throws ends the reading. */
export type BeforeFile = (file: string, done: number, of: number) => void

/**
 * Reads files and all data files below folders, one at a time; one that is too large is not even opened. An exchange
 * package is read whole, and a second copy of it is only reported. Errors: those of `readPackage`.
 */
export async function readPaths(
  paths: readonly string[],
  { threads: given, ...options }: PathsOptions,
  before?: BeforeFile,
): Promise<PathsRead> {
  const threads = new ThreadsWhenLarge(given)
  try {
    const results = await readEach(paths, options, threads, before)
    return { ...joinResults(results), oneThread: threads.refused }
  } finally {
    await threads.close()
  }
}

async function readEach(
  paths: readonly string[],
  options: ReadOptions,
  threads: ThreadsWhenLarge,
  before: BeforeFile | undefined,
): Promise<ReadResult[]> {
  const found = (await Promise.all(paths.map(findFiles))).flat()
  const results: ReadResult[] = []
  const known: KnownPackage[] = []
  const take = (files: readonly PackageFile[], file: string) => {
    const read = readPackage(files, { known, limits: options.limits })
    known.push(read)
    results.push(packageResult(read, file))
  }
  for (const [done, { path, file, size, isPackage }] of found.entries()) {
    before?.(file, done, found.length)
    if (isPackage) {
      take(await loadPackage(path, options.limits), file)
      continue
    }
    const most = options.limits?.fileBytes ?? defaultLimits.fileBytes
    if (size > most) {
      results.push(unopened(file, 'file.limit', { limit: 'fileBytes', most, found: size }))
      continue
    }
    // At once: a file read in the background waits for a thread four times.
    const bytes = readFileSync(path)
    if (/\.zip$/i.test(file) && isPackageZip(bytes, options.limits)) {
      take(unzipPackage(bytes, options.limits), file)
      continue
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    results.push(readFiles([{ file, bytes, sha256 }], { ...options, threads: await threads.of(file, size) }))
  }
  return results
}
