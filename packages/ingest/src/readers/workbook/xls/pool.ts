import { Unusual } from './continued.ts'

type Span = readonly [from: number, to: number]

/** Texts of a workbook as bytes, so that a cell is a place in them. */
export class Pool {
  readonly #encoder = new TextEncoder()
  #bytes = new Uint8Array(1 << 14)
  #size = 0
  readonly #shared: readonly Span[]
  readonly #numbers = new Map<number, Span>()

  constructor(shared: readonly string[]) {
    this.#shared = shared.map((text) => this.add(text))
  }

  /** Errors: `Unusual` of half a character. */
  add(text: string): Span {
    if (/\p{Surrogate}/u.test(text)) throw new Unusual('half a character')
    while (this.#bytes.length - this.#size < 3 * text.length) this.#widen()
    const from = this.#size
    this.#size += this.#encoder.encodeInto(text, this.#bytes.subarray(from)).written
    return [from, this.#size]
  }

  /** A text that cells share. Errors: `Unusual` where there is none. */
  shared(place: number): Span {
    const span = this.#shared[place]
    if (span === undefined) throw new Unusual('no text')
    return span
  }

  /** A number, spelled so that it is read as the same. Errors: `Unusual` of what no sheet shows. */
  number(value: number): Span {
    if (!Number.isFinite(value) || Object.is(value, -0)) throw new Unusual('a number')
    const span = this.#numbers.get(value) ?? this.add(String(value))
    this.#numbers.set(value, span)
    return span
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#size)
  }

  #widen(): void {
    const wider = new Uint8Array(2 * this.#bytes.length)
    wider.set(this.#bytes)
    this.#bytes = wider
  }
}
