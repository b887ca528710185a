import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { reasonOf } from '../reading/reason.ts'
import { refusal } from '../refusal.ts'

/** What a pack is made of: the text of a JSON file, or what a module exports. */
export interface PackSource {
  readonly file: string
  readonly source: string | object
  /** Of a module's own file, in hex; a text has the digest of its JSON. */
  readonly sha256: string | null
}

const modules = ['.js', '.mjs']
export const isModule = (path: string): boolean => modules.includes(extname(path).toLowerCase())

/** Reads a pack; runs it where it is a module. What is not there, not readable, not UTF-8 or fails is refused. */
export async function readSource(path: string, cwd: string): Promise<PackSource> {
  const full = resolve(cwd, path)
  const found = await stat(full).catch(() => undefined)
  if (!found?.isFile()) throw refusal('no-file', { path, folder: found?.isDirectory() === true })
  const bytes = await readFile(full).catch((error) => {
    throw refusal('unreadable', { path, reason: reasonOf(error) })
  })
  if (!isModule(path)) return { file: path, source: textOf(bytes, path), sha256: null }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { file: path, source: await exportsOf(full, path), sha256 }
}

function textOf(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw refusal('not-utf8', { path })
  }
}

/** The default export of a module where there is one, else all that it exports. */
async function exportsOf(full: string, path: string): Promise<object> {
  try {
    const exported = await import(/* @vite-ignore */ pathToFileURL(full).href)
    return typeof exported.default === 'object' && exported.default !== null
      ? exported.default
      : { ...exported }
  } catch (error) {
    throw refusal('pack-module', { path, reason: error instanceof Error ? error.message : String(error) })
  }
}
