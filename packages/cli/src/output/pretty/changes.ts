import type { FactValue, Finding } from '@hedui/core'
import type { Change } from '@hedui/core/follow-up'
import { isCheck, type Rule } from '../../packs/rule.ts'
import { yuan } from '../../text/money.ts'
import { spans } from '../../text/spans.ts'
import type { Look } from './look.ts'

/** What differs between a finding then and now, in one line; months and money at stake are said once. */
export const changesText = (changes: readonly Change[], check: Rule | undefined, look: Look): string =>
  changes
    .filter((change) => change.what !== 'facts' || !isStake(change.fact, check))
    .map((change) => changeText(change, check, look))
    .join(look.words.semicolon)

const isStake = (fact: string, check: Rule | undefined): boolean =>
  check !== undefined && isCheck(check) && (fact === check.stake.month || fact === check.stake.amount?.fen)

function changeText(change: Change, check: Rule | undefined, { words }: Look): string {
  const say = words.followUp.change
  switch (change.what) {
    case 'facts': {
      const type = check?.facts[change.fact]?.type
      const value = (fact: FactValue | undefined): string =>
        fact === undefined ? say.absent : factText(fact, type === 'fen')
      return say.fact({ fact: change.fact, before: value(change.before), after: value(change.after) })
    }
    case 'amount':
      return say.amount({ before: amount(change.before), after: amount(change.after) })
    case 'severity':
      return say.severity({ before: words.severity[change.before], after: words.severity[change.after] })
    case 'tier':
      return say.tier({ before: words.tier(change.before), after: words.tier(change.after) })
    case 'result':
      return say.result({ certain: change.after === 'true' })
    case 'periods':
      return say.periods({ added: months(change.added), removed: months(change.removed) })
    case 'evidence':
      return say.evidence
  }

  function amount(at: Finding['amountAtRisk']): string {
    return at ? words.money({ yuan: yuan(at.fen), upper: at.basis === 'upper-bound' }) : say.unknown
  }

  function months(list: readonly string[]): string {
    return spans(list).map(words.span).join(words.comma)
  }

  function factText(value: FactValue, isMoney: boolean): string {
    if (value === null) return say.unknown
    if (Array.isArray(value)) return value.map((one) => factText(one, isMoney)).join(words.comma)
    return isMoney && typeof value === 'number'
      ? words.money({ yuan: yuan(value), upper: false })
      : String(value)
  }
}
