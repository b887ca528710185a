import type { Input } from './inputs.ts'
import { halves, type Piece, samples } from './piece.ts'
import type { Trial } from './trial.ts'

interface Candidate {
  readonly input: Input
  /** What it may turn out to be; empty where that cannot be tried. */
  readonly pieces: readonly Piece[]
}

const largest = 3
const evaluationsPerSet = 400
const evaluations = 3000

/**
 * Sets of inputs that settle the verdict whatever they turn out to be, the others staying unknown; none
 * holds another. All inputs together always settle it. A smaller set counts only when it is proved: by
 * cutting what its inputs may be into parts until each part has a verdict.
 */
export function settlingSets(
  candidates: readonly Candidate[],
  trial: Trial,
): { sets: readonly (readonly Input[])[]; searched: boolean } {
  let left = evaluations
  const sets: (readonly Input[])[] = []
  const triable = candidates.filter(({ pieces }) => pieces.length > 0)
  for (let size = 1; size <= Math.min(largest, candidates.length - 1); size++)
    for (const some of combinations(triable, size)) {
      const inputs = some.map(({ input }) => input)
      if (left > 0 && !sets.some((set) => set.every((input) => inputs.includes(input))) && proves(some))
        sets.push(inputs)
    }
  if (sets.length > 0) return { sets, searched: left > 0 }
  return { sets: [candidates.map(({ input }) => input)], searched: left > 0 && candidates.length <= largest }

  function proves(some: readonly Candidate[]): boolean {
    const points = product(some.map(({ pieces }) => pieces.flatMap(samples)))
    if (points.some((point) => undecided(some, point))) return false
    const boxes = product(some.map(({ pieces }) => pieces))
    for (let spent = 0; boxes.length > 0; spent++) {
      if (spent > evaluationsPerSet || left <= 0) return false
      const box = boxes.pop() as readonly Piece[]
      if (!undecided(some, box)) continue
      const widest = box.findIndex((piece) => halves(piece) && width(piece) === Math.max(...box.map(width)))
      const parts = widest < 0 ? null : halves(box[widest] as Piece)
      if (!parts) return false
      for (const part of parts) boxes.push(box.with(widest, part))
    }
    return true
  }

  function undecided(some: readonly Candidate[], point: readonly Piece[]): boolean {
    left--
    return trial(new Map(some.map(({ input }, i) => [input, point[i] as Piece]))) === 'unknown'
  }
}

const width = (piece: Piece): number => (piece.kind === 'range' && halves(piece) ? piece.hi - piece.lo : 0)

const product = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((all, list) => all.flatMap((one) => list.map((item) => [...one, item])), [[]])

function combinations<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]]
  return items.flatMap((item, i) => combinations(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]))
}
