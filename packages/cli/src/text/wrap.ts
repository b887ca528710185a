import { isWide, width } from './width.ts'

const closing = new Set('，。、；：？！）》」』”’,.;:?!)]')
const opening = new Set('（《「『“‘([')

/** Pieces of `text` that a line may be broken between. */
function pieces(text: string): string[] {
  const found: string[] = []
  let [start, at] = [0, 0]
  let last = ''
  for (const character of text) {
    const breaks =
      character !== ' ' &&
      !closing.has(character) &&
      !opening.has(last) &&
      (last === ' ' || isWide(character) || isWide(last))
    if (breaks && at > start) {
      found.push(text.slice(start, at))
      start = at
    }
    at += character.length
    last = character
  }
  if (at > start) found.push(text.slice(start))
  return found
}

/**
 * Breaks `text` at spaces and between Chinese characters into lines of at most `columns`, never before
 * closing or after opening punctuation; the first line begins with `first`, the others with as many spaces.
 */
export function wrap(text: string, columns: number, first = ''): string[] {
  if (width(first) + width(text.trimEnd()) <= columns) return [`${first}${text}`.trimEnd()]
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
