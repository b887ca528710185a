import type { Operator } from '../../expression/node.ts'
import type { ExplainedComparison, ExplainedExpression, ExplainedList, Margin } from '../tree/nodes.ts'
import type { Speech } from './speech.ts'
import { yuanText } from './value-text.ts'
import { kindOf } from './words.ts'

type Comparing = Exclude<Operator, 'known'>

const denials: Readonly<Record<Comparing, Comparing>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
  in: 'notIn',
  notIn: 'in',
}

/** A comparison as a sentence with its figures, or with `denied` its opposite. */
export function comparisonText(speech: Speech, comparison: ExplainedComparison, denied: boolean): string {
  const { words } = speech
  const { operator, left, right, margin, truth } = comparison
  const { type } = left.value
  if (operator === 'known' || right === null) {
    const stated = denied ? words.notStated : words.stated
    return `${speech.say(left.title)}${words.space}${stated}${words.bracket(speech.value(left.value, left.unit))}`
  }
  const asked = denied ? denials[operator] : operator
  if (type === 'truth' && right.kind === 'literal') {
    const wanted = (right.value.least === true) === (asked === 'equal')
    const met = truth === (denied ? 'false' : 'true')
    const note = met ? '' : words.bracket(words.wanted(wanted ? words.yes : words.no))
    return `${speech.say(left.title)}${words.colon}${speech.value(left.value)}${note}`
  }
  const distance = margin && marginText(speech, margin, kindOf(type))
  const relation = `${words.operator(asked, kindOf(type))}${words.space}${operandText(speech, right)}`
  return `${withTitle(speech, left)}${words.comma === ', ' ? ' ' : '，'}${relation}${distance ? `${words.colon}${distance}` : ''}`
}

/** What something is called, and its value. */
export function withTitle(speech: Speech, { title, value, unit }: ExplainedExpression): string {
  const name = speech.say(title)
  return name === '' ? speech.value(value, unit) : `${name} ${speech.value(value, unit)}`
}

function operandText(speech: Speech, right: ExplainedExpression | ExplainedList): string {
  const { words } = speech
  const option = (use: { title: ExplainedList['title']; from: string } | null): string =>
    use ? words.bracket(words.option(speech.say(use.title), use.from === 'default')) : ''
  if (right.kind === 'list')
    return `${right.values.map((value) => speech.value(value)).join(words.comma)}${option(right.option)}`
  if (right.kind === 'option') return `${speech.value(right.value, right.unit)}${option(right.option)}`
  return withTitle(speech, right)
}

/** How far the left side lies from the right; undefined where nothing bounds it. */
function marginText(
  { words, language }: Speech,
  { type, unit, least, greatest }: Margin,
  kind: ReturnType<typeof kindOf>,
): string | undefined {
  const units = {
    days: { zh: '天', en: 'days' },
    months: { zh: '个月', en: 'months' },
    count: unit,
    fen: null,
  }
  const amount = (n: number): string =>
    type === 'fen' ? words.money(yuanText(n)) : words.counted(String(n), units[type]?.[language] ?? '')
  if (least !== null && least === greatest)
    return words.margin(amount(Math.abs(least)), Math.sign(least) as -1 | 0 | 1, kind)
  if (least !== null && greatest !== null) return words.marginBetween(amount(least), amount(greatest))
  return undefined
}
