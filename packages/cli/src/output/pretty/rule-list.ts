import type { Check } from '@hedui/core'
import { table } from '../../text/table.ts'
import type { Look } from './look.ts'

/** One line for each rule, by number. */
export function ruleList(checks: readonly Check[], { words, language, colours }: Look): string {
  const { heads, more } = words.rules
  const rows = [...checks]
    .sort((a, b) => (a.number < b.number ? -1 : 1))
    .map((check) => [
      check.number,
      check.id,
      check.title[language],
      words.severity[check.severity],
      tiersOf(check),
      check.needs.map((group) => group.join('/')).join(' + '),
    ])
  const [head = '', ...body] = table([
    [heads.number, heads.id, heads.title, heads.severity, heads.tier, heads.needs],
    ...rows,
  ])
  return `${[colours.dim(head), ...body, '', more].join('\n')}\n`
}

/** The tiers that a rule's findings may have, the surer one first. */
export const tiersOf = ({ tier }: Check): string =>
  [...new Set([tier.when?.tier ?? tier.otherwise, tier.otherwise])].join('/')
