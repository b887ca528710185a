import { drop } from './drop.ts'
import { shownTexts } from './shown.ts'

/** Ignores title lines that stand again further down, as on every printed page. */
export const repeatedTitles = drop('repeatedTitles', 'title', ({ titles }) => {
  const known = new Set(titles)
  return {
    plain: [...known],
    first: ({ text }) => known.size > 0 && known.has(text.trim()),
    goes: (line) => known.has(shownTexts(line).join(' ')),
  }
})
