import { readdir, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { joinResults, type ReadOptions, type ReadResult } from '@hedui/ingest'
import { type BeforeFile, readPaths } from '@hedui/ingest/node'
import { adapters } from '../adapters.ts'
import { refusal } from '../refusal.ts'
import { prefixed } from './prefixed.ts'
import { reasonOf } from './reason.ts'

/** What the reader is told of the files beforehand. */
export type Reading = Pick<ReadOptions, 'catalogue' | 'region'>

/**
 * Reads the files of folders as one. Files go by their path below their folder; where there are several
 * folders, with the folder's name before it. `before` hears of each file of a folder, and may throw to stop.
 */
export async function readFolders(
  folders: readonly string[],
  cwd: string,
  options: Reading,
  before?: BeforeFile,
): Promise<ReadResult> {
  const paths = folders.map((folder) => resolve(cwd, folder))
  const twice = folders.find((_, i) => paths.indexOf(paths[i] as string) < i)
  if (twice !== undefined) throw refusal('same-folder', { path: twice })
  for (const [i, path] of paths.entries()) await mustBeFolder(path, folders[i] as string)
  const results: ReadResult[] = []
  for (const [i, path] of paths.entries()) {
    const result = await read(path, folders[i] as string, options, before)
    results.push(paths.length === 1 ? result : prefixed(result, nameOf(paths, i)))
  }
  const joined = joinResults(results)
  if (joined.files.length === 0) throw refusal('empty-folder', { paths: folders })
  return joined
}

/** A zip may be an exchange package. */
async function mustBeFolder(path: string, folder: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isFile() && /\.zip$/i.test(path)) return
  if (!found?.isDirectory()) throw refusal('no-folder', { path: folder })
  await readdir(path).catch((error) => {
    throw refusal('unreadable', { path: folder, reason: reasonOf(error) })
  })
}

async function read(
  path: string,
  folder: string,
  options: Reading,
  before: BeforeFile | undefined,
): Promise<ReadResult> {
  try {
    return await readPaths([path], { adapters, ...options }, before)
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw refusal('unreadable', {
        path: 'path' in error ? String(error.path) : folder,
        reason: reasonOf(error),
      })
    throw error
  }
}

/** The folder's own name, with as many folders above it as tell it from the others. */
function nameOf(paths: readonly string[], i: number): string {
  const steps = paths.map((path) => path.split(/[\\/]/).filter((step) => step !== ''))
  const own = steps[i] as string[]
  for (let depth = 1; depth < own.length; depth++) {
    const name = own.slice(-depth).join('/')
    if (steps.every((other, j) => j === i || other.slice(-depth).join('/') !== name)) return name
  }
  return own.join('/') || basename(paths[i] as string)
}
