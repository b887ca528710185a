import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { refusal } from '../refusal.ts'
import { reasonOf } from './reason.ts'

/** The bytes of a file that was named; `flag` is how it was asked for. */
export async function readBytes(path: string, flag: string, cwd: string): Promise<Uint8Array> {
  const file = resolve(cwd, path)
  if (!existsSync(file)) throw refusal('no-document', { flag, path })
  return readFile(file).catch((error) => {
    throw refusal('unreadable', { path, reason: reasonOf(error) })
  })
}

/** The text in the first of some encodings that it is whole in; spreadsheet programs in China save CSV as GB18030. */
export function textIn(bytes: Uint8Array, path: string, encodings: readonly string[]): string {
  for (const encoding of encodings)
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  throw refusal('not-utf8', { path })
}
