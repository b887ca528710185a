import { isRuleError, type Loaded, loadPacks, type PlacedProblem } from '@hedui/core'
import { parameters } from '@hedui/programmes-cn'
import { readPack } from './read-pack.ts'

/** A pack that was looked through. */
export interface Linted {
  /** As it was typed. */
  readonly file: string
  readonly id: string | null
  readonly sha256: string | null
  readonly problems: readonly PlacedProblem[]
}

/** Looks through packs that are used together, beside the shipped figures of the law. */
export async function lintPacks(files: readonly string[], cwd: string): Promise<readonly Linted[]> {
  const texts: string[] = []
  for (const file of files) texts.push(await readPack(file, cwd))
  return loadPacks(texts, { parameters }).map(({ pack, sha256, problems }: Loaded, i) => ({
    file: files[i] as string,
    id: pack?.id ?? null,
    sha256,
    problems: [...problems.filter(isRuleError), ...problems.filter((problem) => !isRuleError(problem))],
  }))
}

export const count = (linted: readonly Linted[], level: 'error' | 'warning'): number =>
  linted.reduce((sum, { problems }) => sum + problems.filter((problem) => problem.level === level).length, 0)
