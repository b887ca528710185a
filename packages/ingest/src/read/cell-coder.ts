import type { CellValue } from '@hedui/core'
import { packAt } from '../cells/ascii.ts'
import type { Plain } from '../cells/plain.ts'
import { ALONE, BLANK, type CodedCells, type CodedColumn, PLAIN } from '../readers/coded.ts'
import { foursOf } from '../readers/fours.ts'
import type { Places } from '../readers/grid.ts'
import type { DistinctSpans } from './distinct-spans.ts'

/** Lines read column by column before the next are: few enough that their bytes are still in the processor's cache. */
export const block = 512

/** Tells for the cells of one column what they are: blank, a plain number, digits, or which of the different spans. */
export class CellCoder {
  readonly #places: Places
  readonly #fours: DataView
  readonly #spans: DistinctSpans
  readonly #lines: Uint32Array
  readonly #index: number
  readonly #figures: Plain['span']
  readonly #digits: Plain['digits']
  /** Whether cells are looked up; false: each is on its own. */
  repeats: boolean
  #last = -1

  constructor(
    places: Places,
    spans: DistinctSpans,
    lines: Uint32Array,
    { index, form, repeats }: Omit<CodedColumn, 'plain'>,
    { span, digits }: Plain,
  ) {
    this.#places = places
    this.#fours = foursOf(places.bytes)
    this.#spans = spans
    this.#lines = lines
    this.#index = index
    this.#figures = form === 'numbers' ? span : undefined
    this.#digits = form === 'digits' ? digits : undefined
    this.repeats = repeats
  }

  /** Codes lines from one up to another; the first of them has the first code, and in numbers and digits the place `place`. */
  code(begin: number, end: number, into: CodedCells, place: number): void {
    const { bytes, from, to, tags, first } = this.#places
    const [lines, index, figures, digits] = [this.#lines, this.#index, this.#figures, this.#digits]
    const [fours, spans, repeats] = [this.#fours, this.#spans, this.repeats]
    const { codes, numbers, digits: packed } = into
    const offset = place - begin
    let last = this.#last
    let others = 0
    for (let record = begin; record < end; record++) {
      const line = lines[record] as number
      const at = (first[line] as number) + index
      if (index < 0 || at >= (first[line + 1] as number) || from[at] === to[at]) {
        codes[record - begin] = BLANK
        others++
        continue
      }
      const start = from[at] as number
      const stop = to[at] as number
      const tag = tags === null ? 0 : (tags[at] as number)
      if (tag === 0) {
        if (figures !== undefined) {
          const value: CellValue | undefined = figures(bytes, start, stop)
          if (typeof value === 'number') {
            numbers[record + offset] = value
            codes[record - begin] = PLAIN
            continue
          }
        } else if (
          digits?.(bytes, start, stop) === true &&
          packAt(bytes, fours, start, stop, packed, record + offset)
        ) {
          codes[record - begin] = PLAIN
          continue
        }
      }
      others++
      if (!repeats) {
        codes[record - begin] = ALONE
        continue
      }
      if (last < 0 || !spans.is(last, start, stop, tag)) last = spans.code(start, stop, tag)
      codes[record - begin] = last
    }
    this.#last = last
    into.plain = others === 0
  }
}
