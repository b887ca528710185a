import type { Disposition, Outcome } from './disposition.ts'

/** The dispositions of each finding from first to last: by `at`, then as they were given. */
export function histories(
  dispositions: readonly Disposition[],
): ReadonlyMap<string, readonly [Disposition, ...Disposition[]]> {
  const byName = new Map<string, [Disposition, ...Disposition[]]>()
  for (const disposition of [...dispositions].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const known = byName.get(disposition.fingerprint)
    if (known) known.push(disposition)
    else byName.set(disposition.fingerprint, [disposition])
  }
  return byName
}

/** Outcomes that settle what a finding was: those that say there was a wrong, and those that say none. */
const settles: Readonly<Partial<Record<Outcome, 'wrong' | 'no-wrong'>>> = {
  confirmed: 'wrong',
  recovered: 'wrong',
  'false-positive': 'no-wrong',
  explained: 'no-wrong',
  exempt: 'no-wrong',
}

/**
 * What was last settled of a finding, and by which disposition; undefined where nothing was, or where it
 * was opened again since. Assigning and referring leave it as it was.
 */
export function settled(
  history: readonly Disposition[],
): { readonly found: 'wrong' | 'no-wrong'; readonly by: Disposition } | undefined {
  const last = history.findLast(({ outcome }) => outcome === 'open' || settles[outcome] !== undefined)
  const found = last && settles[last.outcome]
  return last && found && { found, by: last }
}
