import type { FieldType } from '../model/field.ts'
import { isMonth, monthsBetween } from '../values/month.ts'
import type { FactValue } from './finding.ts'

export type Lang = 'zh' | 'en'

/** How a fact is put in words: its type, and what its codes are called. */
export interface Wording {
  readonly type: FieldType | undefined
  readonly called: (code: string, lang: Lang) => string
}

/** Fills `{fact}` in a message; amounts, months, codes and unknown values are written as the language does. */
export function sentence(
  template: string,
  facts: Readonly<Record<string, FactValue>>,
  wording: (fact: string) => Wording,
  lang: Lang,
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    written(facts[name] ?? null, wording(name), lang),
  )
}

function written(value: FactValue, wording: Wording, lang: Lang): string {
  if (Array.isArray(value)) {
    const parts: readonly FactValue[] = wording.type === 'month' ? runsOfMonths(value) : value
    return parts.map((v) => written(v, wording, lang)).join(lang === 'zh' ? '、' : ', ')
  }
  if (value === null) return lang === 'zh' ? (unknown[wording.type ?? ''] ?? '不明') : 'unknown'
  if (wording.type === 'code') return wording.called(String(value), lang)
  if (typeof value === 'boolean') return lang === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no'
  const [least = '', greatest] = bounded.has(wording.type) ? String(value).split('..') : [String(value)]
  const one = (text: string) => single(text, wording.type, lang)
  if (greatest === undefined) return one(least)
  if (greatest === '') return lang === 'zh' ? `至少${one(least)}` : `at least ${one(least)}`
  if (least === '') return lang === 'zh' ? `至多${one(greatest)}` : `at most ${one(greatest)}`
  return lang === 'zh' ? `${one(least)}至${one(greatest)}` : `${one(least)} to ${one(greatest)}`
}

/** What stands in Chinese where a value is not known, so that the sentence reads on. */
const unknown: Readonly<Record<string, string>> = {
  fen: '若干元',
  count: '若干',
  date: '不明日期',
  month: '不明月份',
}

/** The kinds of values that may be written `least..greatest`. */
const bounded: ReadonlySet<FieldType | undefined> = new Set(['fen', 'count', 'date', 'month'])

function single(text: string, type: FieldType | undefined, lang: Lang): string {
  if (type === 'fen') return lang === 'zh' ? `${yuan(Number(text))}元` : `${yuan(Number(text))} yuan`
  return type === 'month' && lang === 'zh' ? chineseMonth(text) : text
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

const chineseMonth = (month: string): string => {
  const [year, m] = month.split('-')
  return m === undefined ? `${year}年` : `${year}年${Number(m)}月`
}

const yuan = (fen: number): string => {
  const [whole, rest] = [Math.trunc(Math.abs(fen) / 100), Math.abs(fen) % 100]
  return `${fen < 0 ? '-' : ''}${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}.${String(rest).padStart(2, '0')}`
}
