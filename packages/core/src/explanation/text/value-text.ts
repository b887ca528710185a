import type { Phrase } from '../../model/field.ts'
import { formatYuan } from '../../values/money.ts'
import type { ExplainedValue } from '../tree/nodes.ts'
import type { Language, Words } from './words.ts'

/** Fen in yuan, thousands apart. */
export const yuanText = (fen: number): string => formatYuan(fen).replace(/\B(?=(\d{3})+\.)/g, ',')

/** One end of a value in words. */
export function endText(
  value: string | number | boolean,
  type: string,
  unit: Phrase | null,
  words: Words,
  language: Language,
): string {
  if (type === 'fen') return words.money(yuanText(Number(value)))
  if (type === 'month') return words.month(String(value))
  if (typeof value === 'boolean') return value ? words.yes : words.no
  return type === 'count' ? words.counted(String(value), unit?.[language] ?? '') : String(value)
}

/** A value in words, as far as it is known. */
export function valueText(
  { type, state, least, greatest, called }: ExplainedValue,
  unit: Phrase | null,
  words: Words,
  language: Language,
): string {
  const end = (value: string | number | boolean) => endText(value, type, unit, words, language)
  if (state === 'nothing') return words.nothing
  if (least !== null && greatest !== null) {
    if (state === 'between') return words.between(end(least), end(greatest))
    return called?.[language] ?? end(typeof least === 'string' ? least.replace(/^unmapped:/, '') : least)
  }
  if (least !== null) return words.atLeast(end(least))
  return greatest === null ? words.unknown : words.atMost(end(greatest))
}
