import type { Input, Variable } from './inputs.ts'
import { halves, type Piece, samples } from './piece.ts'
import type { Trial } from './trial.ts'

export interface Candidate {
  readonly input: Input
  /** Its values, and what each may turn out to be; empty where that cannot be tried. */
  readonly values: readonly { readonly variable: Variable; readonly pieces: readonly Piece[] }[]
}

const largest = 3
const evaluationsPerSet = 400
const evaluations = 3000
const pointsTried = 64

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
      if (!sets.some((set) => set.every((input) => inputs.includes(input))) && proves(some)) sets.push(inputs)
    }
  const all = candidates.map(({ input }) => input)
  const searched = left > 0 && (sets.length > 0 || candidates.length <= largest)
  return { sets: sets.length > 0 ? sets : [all], searched }

  function proves(some: readonly Candidate[]): boolean {
    const values = some.flatMap((candidate) => candidate.values)
    const variables = values.map(({ variable }) => variable)
    const points = product(values.map(({ pieces }) => pieces.flatMap(samples)))
    for (let i = 0; i < pointsTried; i++) {
      const point = points.next()
      if (point.done) break
      if (undecided(variables, point.value)) return false
    }
    const boxes = [...first(evaluationsPerSet + 1, product(values.map(({ pieces }) => pieces)))]
    for (let spent = 0; boxes.length > 0; spent++) {
      if (spent > evaluationsPerSet || left <= 0) return false
      const box = boxes.pop() as readonly Piece[]
      if (!undecided(variables, box)) continue
      const widths = box.map(width)
      const widest = widths.indexOf(Math.max(...widths))
      const parts = halves(box[widest] as Piece)
      if (!parts) return false
      for (const part of parts) boxes.push(box.with(widest, part))
    }
    return true
  }

  function undecided(variables: readonly Variable[], point: readonly Piece[]): boolean {
    left--
    return trial({ values: new Map(variables.map((v, i) => [v, point[i] as Piece])) }) === 'unknown'
  }
}

const width = (piece: Piece): number => (piece.kind === 'range' ? piece.hi - piece.lo : 0)

/** Every choice of one item from each list. */
function* product<T>([list, ...others]: readonly (readonly T[])[]): Generator<readonly T[]> {
  if (!list) yield []
  else for (const item of list) for (const rest of product(others)) yield [item, ...rest]
}

/** Every choice of `size` items, in order. */
function* combinations<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) yield []
  else
    for (const [i, item] of items.entries())
      for (const rest of combinations(items.slice(i + 1), size - 1)) yield [item, ...rest]
}

function* first<T>(count: number, items: Iterable<T>): Generator<T> {
  let left = count
  for (const item of items) {
    if (left-- <= 0) return
    yield item
  }
}
