import type { Raw } from '../raw.ts'
import type { TextAt } from './decoder.ts'

/** A cell that is text where it lies, decoded when somebody first asks. */
export class SpanCell implements Raw {
  readonly kind = 'text'
  readonly bytes: Uint8Array
  readonly from: number
  readonly to: number
  readonly #textAt: TextAt
  #text: string | undefined
  constructor(bytes: Uint8Array, from: number, to: number, textAt: TextAt) {
    this.bytes = bytes
    this.from = from
    this.to = to
    this.#textAt = textAt
  }
  get text(): string {
    this.#text ??= this.#textAt(this.from, this.to)
    return this.#text
  }
}
