import type { Dataset } from '../../dataset/dataset.ts'
import type { Verdict } from '../tree/nodes.ts'
import { plainNumber } from '../tree/value.ts'
import type { Answer } from './blocking-fact.ts'
import type { Input } from './inputs.ts'
import { halves, OTHER, type Piece } from './piece.ts'
import type { Trial } from './trial.ts'

interface Found {
  readonly piece: Piece
  readonly truth: Verdict
}

const evaluations = 400

/** What each answer of one input alone would mean for the verdict; empty where none would decide it. */
export function answersOf(
  input: Input,
  pieces: readonly Piece[],
  trial: Trial,
  dataset: Dataset,
): readonly Answer[] {
  let left = evaluations
  const found = pieces.flatMap(explore)
  if (found.every(({ truth }) => truth === 'unknown')) return []
  return merged(found).map(({ piece, truth }): Answer => written(piece, truth))

  function explore(piece: Piece): readonly Found[] {
    left--
    const truth = trial(new Map([[input, piece]]))
    const parts = truth === 'unknown' && left > 0 ? halves(piece) : null
    return parts ? merged(parts.flatMap(explore)) : [{ piece, truth }]
  }

  function written(piece: Piece, truth: Verdict): Answer {
    if (piece.kind === 'code' && piece.code !== OTHER) {
      const text = dataset.dictionary.text(piece.code)
      return { kind: 'values', truth, from: text, to: text, called: null }
    }
    if (piece.kind !== 'range') return { kind: piece.kind === 'code' ? 'other' : piece.kind, truth }
    const type = input.domain?.type ?? 'count'
    const [least, most] = input.domain?.range ?? [-Infinity, Infinity]
    const end = (n: number, outer: number) =>
      Number.isFinite(n) && !(n === outer && type !== 'truth') ? plainNumber(type, n) : null
    return { kind: 'values', truth, from: end(piece.lo, least), to: end(piece.hi, most), called: null }
  }
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
