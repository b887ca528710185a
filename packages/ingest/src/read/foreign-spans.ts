import type { Grid } from '../readers/grid.ts'
import type { DistinctSpans } from './distinct-spans.ts'
import { longer } from './longer.ts'

/** Which spans of this thread are those that another has numbered. */
export class ForeignSpans {
  readonly #spans: DistinctSpans
  readonly #grid: Pick<Grid, 'from' | 'to' | 'tags'>
  /** Of each number of the other our own + 1. */
  #own = new Int32Array(1024)

  constructor(spans: DistinctSpans, grid: Pick<Grid, 'from' | 'to' | 'tags'>) {
    this.#spans = spans
    this.#grid = grid
  }

  /** Our number of the span of a cell. */
  own(foreign: number, at: number): number {
    if (foreign >= this.#own.length) this.#own = longer(this.#own, foreign)
    const known = this.#own[foreign] as number
    if (known > 0) return known - 1
    const { from, to, tags } = this.#grid
    const code = this.#spans.code(
      from[at] as number,
      to[at] as number,
      tags === null ? 0 : (tags[at] as number),
    )
    this.#own[foreign] = code + 1
    return code
  }
}
