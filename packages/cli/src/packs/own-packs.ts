import type { Programme } from '@hedui/core/decide'
import { refusal } from '../refusal.ts'
import { count } from './linted.ts'
import type { OwnPack } from './rule-set.ts'

/** Packs ready to run, whose overlays may lie over these programmes as well; refuses with every error of all of them. */
export async function ownPacks(
  files: readonly string[],
  cwd: string,
  programmes?: readonly Programme[],
): Promise<readonly OwnPack[]> {
  if (files.length === 0) return []
  const { lintPacks } = await import('./lint-packs.ts')
  const linted = await lintPacks(files, cwd, programmes)
  if (count(linted, 'error') > 0) throw refusal('packs', { linted })
  return linted.flatMap(({ pack, sha256 }) => (pack && sha256 !== null ? [{ pack, sha256 }] : []))
}
