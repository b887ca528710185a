import type { Operator } from '../../expression/node.ts'
import type { ExplainedComparison, ExplainedExpression, ExplainedList, Margin } from '../tree/nodes.ts'
import type { Speech } from './speech.ts'
import { yuanText } from './value-text.ts'
import { kindOf } from './words.ts'

const itemsTold = 8

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

/** A comparison as a sentence with its figures, or with `denied` its opposite; the distance only where asked. */
export function comparisonText(
  speech: Speech,
  { operator, left, right, margin, truth }: ExplainedComparison,
  denied: boolean,
  distant = true,
): string {
  const { words } = speech
  const { type } = left.value
  if (operator === 'known' || right === null) {
    const stated = denied ? words.notStated : words.stated
    return `${words.titled(speech.say(left.title), stated)}${words.bracket(speech.value(left.value, left.unit))}`
  }
  const asked = denied ? denials[operator] : operator
  const met = truth === (denied ? 'false' : 'true')
  if (right.kind === 'literal' && (type === 'truth' || (type === 'code' && asked === 'equal'))) {
    const wanted = type === 'truth' ? yesOrNo(speech, right, asked) : speech.value(right.value)
    const note = met ? '' : words.bracket(words.wanted(wanted))
    return `${words.labelled(speech.say(left.title), speech.value(left.value))}${note}`
  }
  const distance = distant && margin && marginText(speech, margin, kindOf(type))
  const sign = words.operator(
    right.kind === 'list' && right.values.length === 1 ? (single[asked] ?? asked) : asked,
    kindOf(type),
  )
  const relation = `${words.clause}${sign}${words.space}${operandText(speech, right, left.value)}`
  return `${sideText(speech, left)}${relation}${distance ? `${words.colon}${distance}` : ''}`
}

/** A list of one is a value. */
const single: Readonly<Partial<Record<Comparing, Comparing>>> = { in: 'equal', notIn: 'notEqual' }

const yesOrNo = ({ words }: Speech, { value }: ExplainedExpression, asked: Comparing): string =>
  (value.least === true) === (asked === 'equal') ? words.yes : words.no

/** What something is called, and its value. */
export function withTitle(speech: Speech, { kind, title, value, unit }: ExplainedExpression): string {
  const name = kind === 'literal' ? '' : speech.say(title)
  const text = speech.value(value, unit)
  return name === '' ? text : speech.words.titled(name, text)
}

/** The right side; of a list the value looked for stands first. */
function operandText(
  speech: Speech,
  right: ExplainedExpression | ExplainedList,
  { least }: ExplainedExpression['value'],
): string {
  const { words } = speech
  const option = (use: { title: ExplainedList['title']; from: string } | null): string =>
    use ? words.bracket(words.option(speech.say(use.title), use.from === 'default')) : ''
  if (right.kind === 'list') {
    const found = right.values.filter((value) => value.least === least)
    const names = [...found, ...right.values.filter((value) => value.least !== least)].map((value) =>
      speech.value(value),
    )
    const more = names.length > itemsTold ? words.moreItems(names.length) : ''
    return `${names.slice(0, itemsTold).join(words.comma)}${more}${option(right.option)}`
  }
  if (right.kind === 'option') return `${speech.value(right.value, right.unit)}${option(right.option)}`
  return sideText(speech, right)
}

/** By name, or where an expression has none by how it is made. */
const sideText = (speech: Speech, side: ExplainedExpression): string =>
  side.kind === 'operation'
    ? `${speech.formula(side)}${speech.words.equals}${speech.value(side.value, side.unit)}`
    : withTitle(speech, side)

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
  if (least !== null && least > 0) return words.atLeast(words.margin(amount(least), 1, kind))
  if (greatest !== null && greatest < 0) return words.atLeast(words.margin(amount(-greatest), -1, kind))
  if (least !== null && greatest !== null) return words.marginBetween(amount(least), amount(greatest))
  return undefined
}
