import type { Line } from '../readers/book.ts'
import { drop } from './drop.ts'
import { beginsPlain, shownTexts } from './shown.ts'
import { vocabulary } from './vocabulary.ts'

const word = vocabulary.totals.join('|')
const total = new RegExp(`^(?:${word})(?=$|[:(\\d])|^\\P{Cc}{0,12}(?:${word}):?$`, 'u')
const bareWords: ReadonlySet<string> = new Set(vocabulary.totals)

/** Whether a line of totals adds up no more than the lines since the one before it. */
export const isSubtotal = (line: Line): boolean =>
  shownTexts(line)
    .slice(0, 2)
    .some((text) => text.includes('小计'))

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

/**
 * Ignores lines that add up others: their first cell that is not blank begins or ends with 小计, 合计 …,
 * or the cell beside it is that word alone.
 */
export const subtotals = drop('subtotals', 'subtotal', () => ({
  first: (cell) => cell.kind === 'text' && !beginsPlain(cell) && total.test(plain(cell.text)),
  beside: (cell) => cell.kind === 'text' && !beginsPlain(cell) && bareWords.has(plain(cell.text)),
}))
