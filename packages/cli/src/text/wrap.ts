import { isWide, width } from './width.ts'

const closing = /^[，。、；：？！）》」』”’,.;:?!)\]]/
const opening = /[（《「『“‘([]$/

/** Pieces of `text` that a line may be broken between. */
function pieces(text: string): string[] {
  const found: string[] = []
  for (const character of text) {
    const last = found.at(-1)
    const begins =
      last === undefined ||
      (!closing.test(character) &&
        character !== ' ' &&
        !opening.test(last) &&
        (last.endsWith(' ') || isWide(character) || isWide([...last].at(-1) ?? '')))
    if (begins) found.push(character)
    else found[found.length - 1] = last + character
  }
  return found
}

/**
 * Breaks `text` at spaces and between Chinese characters into lines of at most `columns`, never before
 * closing or after opening punctuation; the first line begins with `first`, the others with as many spaces.
 */
export function wrap(text: string, columns: number, first = ''): string[] {
  const indent = ' '.repeat(width(first))
  const lines: string[] = []
  let line = first
  let taken = indent.length
  for (const piece of pieces(text)) {
    if (taken + width(piece.trimEnd()) > columns && line !== first && line !== indent) {
      lines.push(line.trimEnd())
      line = indent
      taken = indent.length
    }
    line += piece
    taken += width(piece)
  }
  return [...lines, line.trimEnd()]
}
