import type { FollowedFinding, Precision, Reopened } from '@hedui/core/follow-up'
import type { Rule } from '../../packs/rule.ts'
import { changesText } from './changes.ts'
import { labelled, sentence } from './lines.ts'
import type { Look } from './look.ts'

/** What is known of a lead from before: what changed, why it was set aside no longer, what people found out. */
export function markLines(
  finding: FollowedFinding,
  check: Rule | undefined,
  look: Look,
  indent: string,
): string[] {
  const { words, colours } = look
  const { followUp } = words
  const { changes = [], waiver, baseline, disposition } = finding
  const because = (reasons: readonly Reopened[]): string =>
    reasons.map((reason) => followUp.reopened[reason]).join(words.clause)
  return [
    ...(changes.length > 0
      ? labelled(followUp.changes, changesText(changes, check, look), look, indent)
      : []),
    ...(baseline && baseline.reopened.length > 0
      ? sentence(
          followUp.baselineReopened({ because: because(baseline.reopened), at: baseline.at }),
          look,
          indent,
        )
      : []),
    ...(waiver && waiver.reopened.length > 0
      ? sentence(followUp.waiverReopened({ ...waiver, because: because(waiver.reopened) }), look, indent)
      : []),
    ...(disposition
      ? sentence(
          followUp.disposition({ ...disposition, outcome: followUp.outcome[disposition.outcome] }) +
            (disposition.recurs ? `${words.semicolon}${colours.red(followUp.recurs)}` : ''),
          look,
          indent,
        )
      : []),
  ]
}

/** How often leads of a rule were right, where anybody looked. */
export function precisionText(precision: Precision | undefined, { words }: Look): string {
  if (!precision) return ''
  return precision.share === null ? words.followUp.noPrecision : words.followUp.precision(precision)
}
