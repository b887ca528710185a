import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { reasonOf } from '../reading/reason.ts'
import { refusal } from '../refusal.ts'

/** The text of a file; one that is not there, not readable or not UTF-8 is refused. */
export async function readPack(path: string, cwd: string): Promise<string> {
  const full = resolve(cwd, path)
  const found = await stat(full).catch(() => undefined)
  if (!found?.isFile()) throw refusal('no-file', { path, folder: found?.isDirectory() === true })
  const bytes = await readFile(full).catch((error) => {
    throw refusal('unreadable', { path, reason: reasonOf(error) })
  })
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw refusal('not-utf8', { path })
  }
}
