import type { Field } from '../../model/field.ts'
import type { CodeColumn, Column } from '../column.ts'
import type { Dictionary } from '../keys/dictionary.ts'
import { fillRanges } from './fill-ranges.ts'
import { fillTexts } from './fill-texts.ts'
import { type Piece, sizeOfPieces } from './piece.ts'

/** The typed column of one field. */
export function fillColumn(field: Field, pieces: readonly Piece[], dictionary: Dictionary): Column {
  if (field.type === 'ref') return codeColumn(field, fillKeys(pieces))
  return isCoded(field.type)
    ? codeColumn(field, fillTexts(field, pieces, dictionary))
    : fillRanges(field, pieces)
}

/** Whether values of a type are codes. */
export const isCoded = (type: Field['type']): boolean => ['ref', 'code', 'text', 'name'].includes(type)

const codeColumn = ({ type, to }: Field, codes: Uint32Array): CodeColumn => ({
  kind: 'code',
  type,
  codes,
  ...(to !== undefined && { to }),
})

/** The codes of a single piece are taken as they are. */
function fillKeys(pieces: readonly Piece[]): Uint32Array {
  const [first, ...others] = pieces
  if (first?.codes && others.length === 0) return first.codes
  const codes = new Uint32Array(sizeOfPieces(pieces))
  let start = 0
  for (const piece of pieces) {
    if (piece.codes) codes.set(piece.codes, start)
    start += piece.size
  }
  return codes
}
