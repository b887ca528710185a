import type { Lang } from '../../findings/sentence.ts'
import { formatYuan } from '../../values/money.ts'
import type { Ternary } from '../decision/decision.ts'
import type { Difference, DifferenceValue } from '../difference/difference.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** What changed between two decisions in words, such as `计入人数：3 → 2`. */
export function differenceText(difference: Difference, lang: Lang): string {
  const words = { zh, en }[lang]
  const { of, title, type, per, before, after } = difference
  const number = (n: number): string => (type === 'fen' ? words.money(formatYuan(n), per) : String(n))
  const said = (value: DifferenceValue): string => {
    if (value === null) return '–'
    if (typeof value === 'number') return number(value)
    if (typeof value !== 'string') {
      const [least, most] = value
      return words.between(least === null ? null : number(least), most === null ? null : number(most))
    }
    if (of === 'member') return words.counted[value as Ternary]
    if (of === 'condition') return words.truth[value as Ternary]
    return of === 'income' ? words.unknown : value
  }
  return `${title[lang]}${words.colon}${said(before)} → ${said(after)}`
}
