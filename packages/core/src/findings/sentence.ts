import type { FieldType, Phrase } from '../model/field.ts'
import { isMonth, monthsBetween } from '../values/month.ts'
import type { FactValue, Finding } from './finding.ts'

export type Lang = 'zh' | 'en'

/** How a fact is put in words: its type, and what its codes are called, one that nobody knows (`''`) included. */
export interface Wording {
  readonly type: FieldType | undefined
  readonly called: (code: string, lang: Lang) => string
}

/**
 * Fills `{fact}` in a message; amounts, days, months, codes and unknown values are written as the language does.
 * A clause stays where its fact is something (`[fact:…]`), no or not more than 0 (`[!fact:…]`), not known
 * (`[?fact:…]`) or other than 1 (`[+fact:s]`); it may hold another.
 */
export function sentence(
  template: string,
  facts: Readonly<Record<string, FactValue>>,
  wording: (fact: string) => Wording,
  lang: Lang,
): string {
  const inner = (text: string) =>
    text.replace(/\[([!?+]?)(\w+):([^[\]]*)\]/g, (_, sign: string, name: string, clause: string) =>
      (sign === '+' ? !/^1(\.\.)?$/.test(String(facts[name])) : sign === standing(facts[name])) ? clause : '',
    )
  return inner(inner(template)).replace(/\{(\w+)\}/g, (_, name: string) =>
    written(facts[name] ?? null, wording(name), lang),
  )
}

/** The message of a finding; one without a verdict says so, and tells what would hold. */
export const messageOf = (
  { message: { zh, en } }: { readonly message: Phrase },
  { result, facts }: Pick<Finding, 'result' | 'facts'>,
  wording: (fact: string) => Wording,
): Phrase => ({
  zh: (result === 'true' ? '' : '尚不能判定；如果属实：') + sentence(zh, facts, wording, 'zh'),
  en: (result === 'true' ? '' : 'Not known yet; if so: ') + sentence(en, facts, wording, 'en'),
})

/** The sign of the clauses that a value keeps: of several values none where one is something. */
function standing(value: FactValue = null): string | undefined {
  if (Array.isArray(value)) return value.map((v) => standing(v)).sort()[0]
  if (value === null || /^(0|-.*)\.\./.test(String(value))) return '?'
  return value && !(Number(value) < 0) ? '' : '!'
}

function written(value: FactValue, wording: Wording, lang: Lang): string {
  const { type } = wording
  const say = (zh: string, en: string) => (lang === 'zh' ? zh : en)
  const isTime = type === 'date' || type === 'month'
  /** Only of what may lie between bounds. */
  const some = unknown[type ?? '']
  if (Array.isArray(value)) {
    const parts: readonly FactValue[] = type === 'month' ? runsOfMonths(value) : value
    return parts.map((v) => written(v, wording, lang)).join(say('、', ', '))
  }
  const text = String(value ?? '')
  const named = type === 'code' && wording.called(text, lang)
  if (named) return named
  if (value === null) return say(...(some ?? ['不明', 'unknown']))
  if (typeof value === 'boolean') return value ? say('是', 'yes') : say('否', 'no')
  const [from = '', to] = (some ? text.split('..') : [text]).map((end) => {
    if (!end) return end
    if (type === 'fen') return yuan(Number(end)) + say('元', ' yuan')
    return isTime ? say(chineseDay(end), end) : end
  })
  if (to === undefined) return from
  if (from && to && type === 'date') return say(`${from}至${to}间某日`, `some day from ${from} to ${to}`)
  if (from && to) return from + say('至', ' to ') + to
  if (isTime) return from + to + (from ? say('或更晚', ' or later') : say('或更早', ' or earlier'))
  return (from ? say('至少', 'at least ') : say('至多', 'at most ')) + from + to
}

/** What stands where a value is not known, so that the sentence reads on. */
const unknown: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  fen: ['若干元', 'an unknown amount'],
  count: ['若干', 'some'],
  date: ['某日', 'an unknown day'],
  month: ['某月', 'an unknown month'],
}

/** Months that follow one another as one range. */
function runsOfMonths(values: readonly (string | number | boolean | null)[]): string[] {
  const runs: [string, string][] = []
  for (const month of values.map(String)) {
    const last = runs.at(-1)
    if (last && isMonth(month) && isMonth(last[1]) && monthsBetween(last[1], month) === 1) last[1] = month
    else runs.push([month, month])
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}..${last}`))
}

/** A year, a month or a day. */
const chineseDay = (text: string): string =>
  text
    .split('-')
    .map((part, i) => `${Number(part)}${'年月日'[i]}`)
    .join('')

const yuan = (fen: number): string =>
  fen < 0
    ? `-${yuan(-fen)}`
    : String(fen)
        .padStart(3, '0')
        .replace(/..$/, '.$&')
        .replace(/\B(?=(\d{3})+\.)/g, ',')
