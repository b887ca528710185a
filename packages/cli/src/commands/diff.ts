import { checks, detectors } from '@hedui/checks'
import { catalogue } from '@hedui/programmes-cn/reference'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { difference } from '../follow-up/difference.ts'
import { readRun } from '../follow-up/read-run.ts'
import { deliver } from '../output/deliver.ts'
import { diffJson } from '../output/diff-json.ts'
import { prettyDiff } from '../output/pretty/diff.ts'
import { lookOf } from '../output/pretty/look.ts'
import type { DiffFlags } from './diff-flags.ts'
import type { Session } from './session.ts'

/** Compares two runs that `hedui check --format json` wrote. */
export async function diff(
  before: string,
  after: string,
  flags: DiffFlags,
  session: Session,
): Promise<ExitCode> {
  const { io, words, progress } = session
  if (flags.purpose !== undefined) progress.note(words.progress.unmasked({ purpose: flags.purpose }))
  const found = difference(
    await readRun(before, 'RUN-A', io.cwd),
    await readRun(after, 'RUN-B', io.cwd),
    flags.purpose,
  )
  const terminal = flags.out === undefined ? io.stdout : undefined
  const text =
    flags.format === 'json'
      ? diffJson(found)
      : prettyDiff(found, { rules: [...checks, ...detectors], catalogue }, lookOf(session, terminal))
  await deliver(text, flags.out, session)
  const { counts } = found.comparison
  const failing = { none: 0, new: counts.new, changed: counts.new + counts.changed }[flags.failOn]
  return failing > 0 ? exitCode.findings : exitCode.clean
}
