import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { parseJson } from '../config/parse.ts'
import { reasonOf } from '../reading/reason.ts'
import { refusal } from '../refusal.ts'
import type { Kit } from './kit.ts'
import type { Known } from './known.ts'
import type { CasesFile } from './placed-case.ts'
import { readDocument } from './read-document.ts'
import { readTable } from './table/read-table.ts'

/** The files of cases that are named, else those beside the pack: `county.cases.json`, `county.cases.csv`. */
export function casesFiles(pack: string, named: readonly string[], cwd: string): readonly string[] {
  if (named.length > 0) return named
  const stem = pack.slice(0, pack.length - extname(pack).length)
  const beside = pack === 'shipped' ? [] : ['json', 'csv'].map((kind) => `${stem}.cases.${kind}`)
  const there = beside.filter((path) => existsSync(resolve(cwd, path)))
  if (there.length === 0) throw refusal('no-cases', { pack, beside })
  return there
}

/** Reads a file of cases, JSON or CSV by its name. */
export async function readCases(path: string, cwd: string, known: Known, kit: Kit): Promise<CasesFile> {
  const kind = extname(path).toLowerCase()
  if (kind !== '.json' && kind !== '.csv') throw refusal('cases-kind', { path })
  const file = resolve(cwd, path)
  if (!existsSync(file)) throw refusal('no-document', { flag: 'CASES', path })
  const bytes = await readFile(file).catch((error) => {
    throw refusal('unreadable', { path, reason: reasonOf(error) })
  })
  return kind === '.json'
    ? readDocument(parseJson(textOf(bytes, path, ['utf-8']), path), path, known, kit)
    : readTable(textOf(bytes, path, ['utf-8', 'gb18030']), path, known, kit)
}

/** The text in the first of some encodings that it is whole in; spreadsheet programs in China save CSV as GB18030. */
function textOf(bytes: Uint8Array, path: string, encodings: readonly string[]): string {
  for (const encoding of encodings)
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  throw refusal('not-utf8', { path })
}
