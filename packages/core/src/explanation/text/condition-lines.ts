import type { ExplainedCondition, Verdict } from '../tree/nodes.ts'
import { comparisonText } from './comparison.ts'
import { deeper, type Line, line, type Speech } from './speech.ts'

const opposite = { true: 'false', false: 'true', unknown: 'unknown' } as const

/** A condition with its truth, then what it is made of and where its figures come from. */
export function conditionLines(
  speech: Speech,
  condition: ExplainedCondition,
  denied: boolean,
): readonly Line[] {
  const { words } = speech
  const truth: Verdict = denied ? opposite[condition.truth] : condition.truth
  const marked = (text: string): Line => line(`${words.mark[truth]}${words.space}${text}`)
  if (condition.kind === 'not') return conditionLines(speech, condition.of, !denied)
  if (condition.kind === 'named')
    return [marked(words.named(condition.name)), ...deeper(conditionLines(speech, condition.of, denied))]
  if (condition.kind === 'compare') {
    const { left, right } = condition
    const support = right === null || right.kind === 'list' ? [] : speech.support(right)
    return [
      marked(comparisonText(speech, condition, denied)),
      ...deeper([...speech.support(left), ...support]),
    ]
  }
  return [
    marked(`${quantity(speech, condition, denied)}${words.colon.trim()}`),
    ...deeper(condition.of.flatMap((part) => speech.condition(part, denied))),
  ]
}

type Several = Extract<ExplainedCondition, { readonly needed: number }>

/** How many of the parts must hold, or with `denied`, as each part is then denied, how many of those. */
function quantity({ words }: Speech, { needed, of }: Several, denied: boolean): string {
  const n = denied ? of.length - needed + 1 : needed
  return n === of.length ? words.all : n === 1 ? words.any : words.quorum(n)
}

/** A condition within a sentence; only what makes it hold, or leaves it unknown. */
export function clauseText(speech: Speech, condition: ExplainedCondition, denied: boolean): string {
  const { words } = speech
  if (condition.kind === 'not') return clauseText(speech, condition.of, !denied)
  if (condition.kind === 'named') return clauseText(speech, condition.of, denied)
  if (condition.kind === 'compare') return comparisonText(speech, condition, denied, false)
  const n = denied ? condition.of.length - condition.needed + 1 : condition.needed
  const holding = denied ? 'false' : 'true'
  const decisive = condition.truth === 'unknown' ? 'unknown' : condition.truth === holding ? holding : null
  const live = decisive === null ? condition.of : condition.of.filter(({ truth }) => truth === decisive)
  const parts = live.map((part) => clauseText(speech, part, denied))
  if (n === condition.of.length) return parts.join(words.and)
  if (parts.length === 1) return parts.join()
  return n === 1 ? parts.join(words.or) : `${words.quorum(n)}${words.bracket(parts.join(words.semicolon))}`
}
