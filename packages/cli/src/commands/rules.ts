import { checks } from '@hedui/checks'
import { findRule } from '../checking/select.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { lookOf } from '../output/pretty/look.ts'
import { ruleList } from '../output/pretty/rule-list.ts'
import { rulePage } from '../output/pretty/rule-page.ts'
import type { Session } from './session.ts'

/** Lists the shipped rules, or shows the one named whole. */
export function rules(name: string | undefined, session: Session): ExitCode {
  const look = lookOf(session, session.io.stdout)
  session.io.stdout.write(
    name === undefined ? ruleList(checks, look) : rulePage(findRule(name, checks), look),
  )
  return exitCode.clean
}
