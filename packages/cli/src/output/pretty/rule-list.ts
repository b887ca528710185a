import type { Check } from '@hedui/core'
import type { Precision } from '@hedui/core/follow-up'
import { isCheck, type Rule } from '../../packs/rule.ts'
import { table } from '../../text/table.ts'
import type { Look } from './look.ts'

/** One line for each rule, by number; with how often it was right, where that is given. */
export function ruleList(rules: readonly Rule[], look: Look, precision?: readonly Precision[]): string {
  const { words, language, colours } = look
  const { heads, more } = words.rules
  const rows = [...rules]
    .sort((a, b) => (a.number < b.number ? -1 : 1))
    .map((rule) => [
      rule.number,
      rule.id,
      rule.title[language],
      words.severity[rule.severity],
      isCheck(rule) ? tiersOf(rule) : '–',
      ...(precision ? [fraction(precision.find((each) => each.rule === rule.id))] : []),
      rule.needs.map((group) => group.join('/')).join(' + '),
    ])
  const [head = '', ...body] = table([
    [
      heads.number,
      heads.id,
      heads.title,
      heads.severity,
      heads.tier,
      ...(precision ? [words.followUp.precisionHead] : []),
      heads.needs,
    ],
    ...rows,
  ])
  return `${[colours.dim(head), ...body, '', more].join('\n')}\n`
}

const fraction = (precision: Precision | undefined): string =>
  precision?.share ? `${precision.confirmed}/${precision.decided}` : '–'

/** The tiers that a rule's findings may have, the surer one first. */
export const tiersOf = ({ tier }: Check): string =>
  [...new Set([tier.when?.tier ?? tier.otherwise, tier.otherwise])].join('/')
