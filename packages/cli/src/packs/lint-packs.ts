import { checks, detectors } from '@hedui/checks'
import type { Programme } from '@hedui/core/decide'
import { isRuleError } from '@hedui/core/lint'
import { loadPacks } from '@hedui/core/pack'
import { parameters, programmes as shipped } from '@hedui/programmes-cn'
import type { Linted } from './linted.ts'
import { type PackSource, readSource } from './read-source.ts'

/** Looks through packs that are used together, beside the shipped rules and figures of the law. */
export async function lintPacks(
  files: readonly string[],
  cwd: string,
  programmes: readonly Programme[] = shipped,
): Promise<readonly Linted[]> {
  const sources: PackSource[] = []
  for (const file of files) sources.push(await readSource(file, cwd))
  const beside = [{ id: '@hedui/checks', checks, detectors }]
  return loadPacks(
    sources.map(({ source }) => source),
    { parameters, programmes, beside },
  ).map(({ pack, sha256, problems }, i) => ({
    file: files[i] as string,
    id: pack?.id ?? null,
    pack,
    sha256: sources[i]?.sha256 ?? sha256,
    problems: [...problems.filter(isRuleError), ...problems.filter((problem) => !isRuleError(problem))],
  }))
}
