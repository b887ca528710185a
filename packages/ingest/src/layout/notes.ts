import type { Raw } from '../readers/raw.ts'
import { drop } from './drop.ts'
import { mayBegin } from './may-begin.ts'
import { beginsPlain, shownTexts } from './shown.ts'
import { vocabulary } from './vocabulary.ts'

const note = new RegExp(`^(?:(?:${vocabulary.notes.join('|')})(?:$|[\\d:(、])|第\\d+页|共\\d+页)`, 'u')
const mayBeNote = mayBegin([...vocabulary.notes, '第', '共'])
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')
const words = (first: Raw): boolean =>
  first.kind === 'text' && !beginsPlain(first) && mayBeNote(first.text) && note.test(plain(first.text))

/** Ignores lines of words: the only cell is merged over half of the columns, or begins with 注：, 说明：, 第1页 … */
export const notes = drop('notes', 'note', ({ sheet, headings }) => {
  const half = headings.filter(({ text }) => text !== '').length / 2
  const rows = new Set(
    sheet.merges.filter(({ left, right }) => right - left + 1 >= Math.max(3, half)).map(({ top }) => top + 1),
  )
  return { rows, first: words, goes: (line, first) => first.kind === 'text' && shownTexts(line).length === 1 }
})
