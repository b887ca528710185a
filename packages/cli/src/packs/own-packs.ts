import { refusal } from '../refusal.ts'
import { lintPacks } from './lint-packs.ts'
import { count } from './linted.ts'
import type { OwnPack } from './rule-set.ts'

/** The packs of a configuration, ready to run; refuses with every error of all of them. */
export async function ownPacks(files: readonly string[], cwd: string): Promise<readonly OwnPack[]> {
  const linted = await lintPacks(files, cwd)
  if (count(linted, 'error') > 0) throw refusal('packs', { linted })
  return linted.flatMap(({ pack, sha256 }) => (pack && sha256 !== null ? [{ pack, sha256 }] : []))
}
