import { type Precision, parseDispositions, precisionByCheck } from '@hedui/core/follow-up'
import { findRule } from '../checking/select.ts'
import { loadSetup } from '../config/load.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { readDocument } from '../follow-up/read-document.ts'
import { lookOf } from '../output/pretty/look.ts'
import { ruleList } from '../output/pretty/rule-list.ts'
import { rulePage } from '../output/pretty/rule-page.ts'
import { type Typed, textOf } from './flags.ts'
import type { Session } from './session.ts'

/** Lists the shipped rules and those of the packs, or shows the one named whole; with their precision where dispositions are given. */
export async function rules(name: string | undefined, typed: Typed, session: Session): Promise<ExitCode> {
  const { rules: all } = (await loadSetup(textOf(typed, 'config'), ['.'], session.io.cwd)).rules
  const dispositions = textOf(typed, 'dispositions')
  const look = lookOf(session, session.io.stdout)
  const rule = name === undefined ? undefined : findRule(name, all)
  const precision = dispositions === undefined ? undefined : await precisionOf(dispositions, session)
  session.io.stdout.write(
    rule === undefined ? ruleList(all, look, precision) : rulePage(rule, look, precision),
  )
  return exitCode.clean
}

async function precisionOf(path: string, { io, words, progress }: Session): Promise<readonly Precision[]> {
  const dispositions = await readDocument(path, '--dispositions', io.cwd, parseDispositions)
  const precision = precisionByCheck(dispositions)
  if (precision.unattributed > 0)
    progress.note(words.followUp.unattributed({ count: precision.unattributed }))
  return precision.checks
}
