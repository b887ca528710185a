import type { Adapter } from '../adapter/adapter.ts'

const inWords = (period: string): string => {
  const [year, month] = period.split('-')
  return month === undefined ? `${year}年` : `${year}年${Number(month)}月`
}

/** A title that names the period and a word that the adapter asks for; null where the form needs neither. */
export function titleOf({ title, recognise: { words } }: Adapter, period: string | null): string | null {
  const [word] = words
  if (word === undefined && period === null) return null
  const named =
    word === undefined || words.some((known) => title.zh.includes(known))
      ? title.zh
      : `${title.zh}（${word}）`
  return `${period === null ? '' : inWords(period)}${named}`
}
