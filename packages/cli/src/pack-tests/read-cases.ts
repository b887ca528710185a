import { existsSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { parseJson } from '../config/parse.ts'
import { readBytes, textIn } from '../reading/read-bytes.ts'
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
  const bytes = await readBytes(path, 'CASES', cwd)
  return kind === '.json'
    ? readDocument(parseJson(textIn(bytes, path, ['utf-8']), path), path, known, kit)
    : readTable(textIn(bytes, path, ['utf-8', 'gb18030']), path, known, kit)
}
