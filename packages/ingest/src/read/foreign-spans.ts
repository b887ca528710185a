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

  /** Our number of a span that has been met before. */
  known(foreign: number): number | undefined {
    const own = this.#own[foreign] ?? 0
    return own > 0 ? own - 1 : undefined
  }

  /** Our number of a span that stands in a cell. */
  learn(foreign: number, at: number): number {
    const { from, to, tags } = this.#grid
    const code = this.#spans.code(
      from[at] as number,
      to[at] as number,
      tags === null ? 0 : (tags[at] as number),
    )
    if (foreign >= this.#own.length) this.#own = longer(this.#own, foreign)
    this.#own[foreign] = code + 1
    return code
  }
}
