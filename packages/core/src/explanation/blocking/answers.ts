import type { ExplainedValue, Verdict } from '../tree/nodes.ts'
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
  show: (code: number) => ExplainedValue,
): readonly Answer[] {
  const found: Found[] = []
  let left = evaluations
  let layer = [...pieces]
  while (layer.length > 0) {
    const tried = layer.flatMap((piece): Found[] => {
      left--
      const truth = trial({ values: new Map([[variable, piece]]) })
      return truth === 'refused' ? [] : [{ piece, truth }]
    })
    const cut = tried.map(({ piece, truth }) => (truth === 'unknown' && left > 0 ? halves(piece) : null))
    found.push(...tried.filter((_, i) => cut[i] === null))
    layer = cut.flatMap((parts) => parts ?? [])
  }
  if (found.every(({ truth }) => truth === 'unknown')) return []
  return merged(found.toSorted(inOrder)).map(({ piece, truth }) =>
    written(piece, truth, variable.domain, show),
  )
}

const inOrder = ({ piece: a }: Found, { piece: b }: Found): number =>
  a.kind === 'range' && b.kind === 'range' ? a.lo - b.lo : 0

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

function written(
  piece: Piece,
  truth: Verdict,
  { type, range }: Domain,
  show: (code: number) => ExplainedValue,
): Answer {
  if (piece.kind === 'nothing') return { kind: 'nothing', truth }
  if (piece.kind === 'code') {
    if (piece.code === OTHER) return { kind: 'other', truth }
    const { least, called } = show(piece.code)
    return { kind: 'values', truth, from: least, to: least, called }
  }
  const end = (n: number, outermost: number | undefined) =>
    n === outermost && type !== 'truth' ? null : plainNumber(type, n)
  const [from, to] = [end(piece.lo, range?.[0]), end(piece.hi, range?.[1])]
  return { kind: 'values', truth, from, to, called: null }
}
