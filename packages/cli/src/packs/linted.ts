import { checks } from '@hedui/checks'
import { isRuleError, type LoadedPack, loadPacks, type PlacedProblem } from '@hedui/core'
import { parameters } from '@hedui/programmes-cn'
import { type PackSource, readSource } from './read-source.ts'

/** A pack that was looked through. */
export interface Linted {
  /** As it was typed. */
  readonly file: string
  readonly id: string | null
  /** Null where there are errors. */
  readonly pack: LoadedPack | null
  readonly sha256: string | null
  readonly problems: readonly PlacedProblem[]
}

/** Looks through packs that are used together, beside the shipped rules and figures of the law. */
export async function lintPacks(files: readonly string[], cwd: string): Promise<readonly Linted[]> {
  const sources: PackSource[] = []
  for (const file of files) sources.push(await readSource(file, cwd))
  const beside = [{ id: '@hedui/checks', checks }]
  return loadPacks(
    sources.map(({ source }) => source),
    { parameters, beside },
  ).map(({ pack, sha256, problems }, i) => ({
    file: files[i] as string,
    id: pack?.id ?? null,
    pack,
    sha256: sources[i]?.sha256 ?? sha256,
    problems: [...problems.filter(isRuleError), ...problems.filter((problem) => !isRuleError(problem))],
  }))
}

export const count = (linted: readonly Linted[], level: 'error' | 'warning'): number =>
  linted.reduce((sum, { problems }) => sum + problems.filter((problem) => problem.level === level).length, 0)
