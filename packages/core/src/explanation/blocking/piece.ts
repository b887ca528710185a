import type { Dataset } from '../../dataset/dataset.ts'
import { NONE } from '../../dataset/keys/dictionary.ts'
import type { Vector } from '../../engine/vector.ts'
import type { Domain } from './inputs.ts'

/** Part of what a value may turn out to be: all from `lo` to `hi`, one code, or none. */
export type Piece =
  | { readonly kind: 'range'; readonly lo: number; readonly hi: number }
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'nothing' }

/** Stands for every code that nothing names, the same for all values. */
export const OTHER = 0xfffffffe
/** A code that nothing names and no other value has. */
export const ownCode = (nth: number): number => OTHER - 1 - nth

/** A domain in as few pieces as there are. */
export function piecesOf({ nothing, range }: Domain, codes: readonly number[]): readonly Piece[] {
  const values: Piece[] = range
    ? [{ kind: 'range', lo: range[0], hi: range[1] }]
    : [...codes, OTHER].map((code) => ({ kind: 'code', code }))
  return nothing ? [{ kind: 'nothing' }, ...values] : values
}

/** Two halves of a piece; null where it is a single value. */
export function halves(piece: Piece): readonly [Piece, Piece] | null {
  if (piece.kind !== 'range' || piece.lo === piece.hi) return null
  const { lo, hi } = piece
  const middle = Math.floor((lo + hi) / 2)
  return [
    { kind: 'range', lo, hi: middle },
    { kind: 'range', lo: middle + 1, hi },
  ]
}

/** Single values of a piece, those first that are likely to tell. */
export function samples(piece: Piece): readonly Piece[] {
  if (piece.kind !== 'range') return [piece]
  const { lo, hi } = piece
  return [...new Set([Math.floor((lo + hi) / 2), lo, hi])].map((n) => ({ kind: 'range', lo: n, hi: n }))
}

/** A vector with one value put in its place. */
export function withPiece(v: Vector, row: number, piece: Piece): Vector {
  if (v.kind === 'code') {
    const codes = v.codes.slice()
    codes[row] = piece.kind === 'code' ? piece.code : NONE
    return { ...v, codes }
  }
  const [lo, hi] = [v.lo.slice(), v.hi.slice()]
  lo[row] = piece.kind === 'range' ? piece.lo : Number.NaN
  hi[row] = piece.kind === 'range' ? piece.hi : Number.NaN
  return { ...v, lo, hi }
}

/** A vector for `size` rows whose values do not matter. */
export function filled({ type, range, to }: Domain, size: number): Vector {
  if (!range) return { kind: 'code', type, codes: new Uint32Array(size), ...(to !== null && { to }) }
  return { kind: 'range', type, lo: new Float64Array(size), hi: new Float64Array(size) }
}

/** The codes of a kind that rows and rules name; of a key all its rows. */
export function codesNamed(
  dataset: Dataset,
  domain: Domain,
  entities: readonly string[],
  literals: ReadonlySet<string>,
): readonly number[] {
  if (domain.to !== null) return Array.from({ length: dataset.table(domain.to).size }, (_, row) => row + 2)
  const codes = new Set([...literals].map((text) => dataset.dictionary.code(text)))
  for (const entity of entities)
    for (const column of Object.values(dataset.table(entity).columns))
      if (column.kind === 'code' && column.to === undefined && column.type === domain.type)
        for (const code of column.codes) if (code > NONE) codes.add(code)
  return [...codes]
}
