import type { FieldType } from '../model/field.ts'
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
  if (Array.isArray(value))
    return value.map((v) => written(v, wording, lang)).join(lang === 'zh' ? '、' : ', ')
  if (value === null) return lang === 'zh' ? '未知' : 'unknown'
  if (wording.type === 'fen') return `${yuan(Number(value))}${lang === 'zh' ? '元' : ' yuan'}`
  if (wording.type === 'code') return wording.called(String(value), lang)
  if (typeof value === 'boolean') return lang === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no'
  const one = wording.type === 'month' && lang === 'zh' ? chineseMonth : (s: string) => s
  return String(value)
    .split('..')
    .map(one)
    .join(lang === 'zh' ? '至' : ' to ')
}

const chineseMonth = (month: string): string => {
  const [year, m] = month.split('-')
  return m === undefined ? `${year}年` : `${year}年${Number(m)}月`
}

const yuan = (fen: number): string => {
  const [whole, rest] = [Math.trunc(Math.abs(fen) / 100), Math.abs(fen) % 100]
  return `${fen < 0 ? '-' : ''}${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}.${String(rest).padStart(2, '0')}`
}
