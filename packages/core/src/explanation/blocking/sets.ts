import { combinations, first, orders, product } from './choices.ts'
import type { Input, Variable } from './inputs.ts'
import { halves, ownCode, type Piece, samples } from './piece.ts'
import type { Trial } from './trial.ts'

interface Value {
  readonly variable: Variable
  /** What it may turn out to be. */
  readonly pieces: readonly Piece[]
}

export interface Candidate {
  readonly input: Input
  /** Its values; empty where they cannot be tried. */
  readonly values: readonly Value[]
}

const largest = 3
const pointsTried = 64
const ordersTried = 6
const evaluationsPerOrder = 400
const evaluations = 6000

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
  const triable = candidates.filter(({ values }) => values.length > 0)
  const size = Math.min(largest, candidates.length - 1)
  for (let n = 1; n <= size && left > 0; n++)
    for (const some of combinations(triable, n)) {
      if (left <= 0) break
      const inputs = some.map(({ input }) => input)
      if (sets.some((set) => set.every((input) => inputs.includes(input)))) continue
      const values = some.flatMap((candidate) => candidate.values).map(withOwnCode)
      if (!refuted(values) && [...first(ordersTried, orders(values))].some(proved)) sets.push(inputs)
    }
  const all = candidates.map(({ input }) => input)
  const searched = left > 0 && (sets.length > 0 || candidates.length <= largest)
  return { sets: sets.length > 0 ? sets : [all], searched }

  /** Whether some single values leave the verdict open. */
  function refuted(values: readonly Value[]): boolean {
    const points = product(values.map(({ pieces }) => pieces.flatMap(samples)))
    return [...first(pointsTried, points)].some((point) => undecided(values, point))
  }

  /** Cuts the first value to pieces, then the next, and so on, wherever the verdict is still open. */
  function proved(values: readonly Value[]): boolean {
    const boxes = [...first(evaluationsPerOrder, product(values.map(({ pieces }) => pieces)))]
    for (let spent = 0; boxes.length > 0; spent++) {
      if (spent >= evaluationsPerOrder || left <= 0) return false
      const box = boxes.pop() as readonly Piece[]
      if (!undecided(values, box)) continue
      const cut = box.findIndex((piece) => halves(piece) !== null)
      const parts = cut < 0 ? null : halves(box[cut] as Piece)
      if (!parts) return false
      for (const part of parts) boxes.push(box.with(cut, part))
    }
    return true
  }

  function undecided(values: readonly Value[], point: readonly Piece[]): boolean {
    left--
    return (
      trial({ values: new Map(values.map(({ variable }, i) => [variable, point[i] as Piece])) }) === 'unknown'
    )
  }
}

/** Two values that nothing names may be one or two. */
const withOwnCode = ({ variable, pieces }: Value, nth: number): Value =>
  variable.domain.range
    ? { variable, pieces }
    : { variable, pieces: [...pieces, { kind: 'code', code: ownCode(nth) }] }
