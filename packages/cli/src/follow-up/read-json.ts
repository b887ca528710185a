import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseJson } from '../config/parse.ts'
import { reasonOf } from '../reading/reason.ts'
import { refusal } from '../refusal.ts'

/** What a JSON file holds; `flag` is how the file was asked for. */
export async function readJson(path: string, flag: string, cwd: string): Promise<unknown> {
  const file = resolve(cwd, path)
  if (!existsSync(file)) throw refusal('no-document', { flag, path })
  try {
    return parseJson(await readFile(file, 'utf8'), path)
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw refusal('unreadable', { path, reason: reasonOf(error) })
    throw error
  }
}
