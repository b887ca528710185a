import { type Compared, type Comparison, compareRuns } from '@hedui/core/follow-up'
import { refusal } from '../refusal.ts'
import type { RunFile } from './read-run.ts'

/** Two runs side by side. */
export interface Difference {
  readonly before: RunFile
  readonly after: RunFile
  readonly comparison: Comparison
  /** Rules that had a verdict in one of the runs only. */
  readonly rules: { readonly onlyBefore: readonly string[]; readonly onlyAfter: readonly string[] }
  /** Why personal data is readable; null: it is masked. */
  readonly unmasked: string | null
}

/**
 * Compares two runs. Readable personal data is passed on for a purpose only, and a masked run is not
 * compared with a readable one.
 */
export function difference(before: RunFile, after: RunFile, purpose: string | undefined): Difference {
  for (const { path, unmasked } of [before, after])
    if (unmasked !== null && purpose === undefined)
      throw refusal('run-unmasked', { path, purpose: unmasked, command: 'diff RUN-A RUN-B' })
  if ((before.unmasked === null) !== (after.unmasked === null)) {
    const [readable, masked] = before.unmasked === null ? [after, before] : [before, after]
    throw refusal('run-masking', { readable: readable.path, masked: masked.path })
  }
  return {
    before,
    after,
    comparison: compareRuns(before.findings, after.findings),
    rules: {
      onlyBefore: before.rules.filter((rule) => !after.rules.includes(rule)),
      onlyAfter: after.rules.filter((rule) => !before.rules.includes(rule)),
    },
    unmasked: after.unmasked === null ? null : (purpose ?? null),
  }
}

/** Whether the rule of a finding had a verdict in both runs, so that new and gone mean what they say. */
export const isChecked = (compared: Compared, { rules }: Difference): boolean =>
  compared.state === 'new'
    ? !rules.onlyAfter.includes(compared.after.rule)
    : compared.state !== 'gone' || !rules.onlyBefore.includes(compared.before.rule)
