import { drop } from './drop.ts'
import { shownTexts } from './shown.ts'

/** Ignores title lines that stand again further down, as on every printed page. */
export const repeatedTitles = drop('repeatedTitles', 'title', ({ titles }) => {
  const known = new Set(titles)
  return (first, line) =>
    known.size > 0 && known.has(first.text.trim()) && known.has(shownTexts(line).join(' '))
})
