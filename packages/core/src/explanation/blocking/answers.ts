import type { Dataset } from '../../dataset/dataset.ts'
import type { Verdict } from '../tree/nodes.ts'
import { plainNumber } from '../tree/value.ts'
import type { Answer } from './blocking-fact.ts'
import type { Domain, Variable } from './inputs.ts'
import { halves, OTHER, type Piece } from './piece.ts'
import type { Trial } from './trial.ts'

interface Found {
  readonly piece: Piece
  readonly truth: Verdict
}

const evaluations = 400

/** What each answer about one value alone would mean for the verdict; empty where none would decide it. */
export function answersOf(
  variable: Variable,
  pieces: readonly Piece[],
  trial: Trial,
  dataset: Dataset,
): readonly Answer[] {
  let left = evaluations
  const found = merged(pieces.flatMap(explore))
  if (found.every(({ truth }) => truth === 'unknown')) return []
  return found.map(({ piece, truth }) => written(piece, truth, variable.domain, dataset))

  function explore(piece: Piece): readonly Found[] {
    left--
    const truth = trial({ values: new Map([[variable, piece]]) })
    const parts = truth === 'unknown' && left > 0 ? halves(piece) : null
    return parts ? merged(parts.flatMap(explore)) : [{ piece, truth }]
  }
}

function written(piece: Piece, truth: Verdict, { type, range }: Domain, dataset: Dataset): Answer {
  if (piece.kind === 'nothing') return { kind: 'nothing', truth }
  if (piece.kind === 'code') {
    if (piece.code === OTHER) return { kind: 'other', truth }
    const text = dataset.dictionary.text(piece.code)
    return { kind: 'values', truth, from: text, to: text }
  }
  const [least, most] = range ?? [-Infinity, Infinity]
  const end = (n: number, outermost: number) =>
    Number.isFinite(n) && (n !== outermost || type === 'truth') ? plainNumber(type, n) : null
  return { kind: 'values', truth, from: end(piece.lo, least), to: end(piece.hi, most) }
}

/** Ranges that meet and mean the same become one; codes that mean what all others do go with them. */
function merged(found: readonly Found[]): readonly Found[] {
  const other = found.find(({ piece }) => piece.kind === 'code' && piece.code === OTHER)?.truth
  const list: Found[] = []
  for (const { piece, truth } of found) {
    const last = list.at(-1)
    if (piece.kind === 'code' && piece.code !== OTHER && truth === other) continue
    if (last?.truth === truth && last.piece.kind === 'range' && piece.kind === 'range')
      list[list.length - 1] = { truth, piece: { ...last.piece, hi: piece.hi } }
    else list.push({ piece, truth })
  }
  return list
}
