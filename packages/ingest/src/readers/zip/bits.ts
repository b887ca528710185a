import type { HuffmanCode } from './huffman.ts'

/** Reads bytes as bits, the lowest first; beyond the end there are zeros, and `exhausted` says so. */
export class Bits {
  readonly #bytes: Uint8Array
  #next = 0
  #held = 0
  #count = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** Whether more was taken than there is. */
  get exhausted(): boolean {
    return this.#next - (this.#count >> 3) > this.#bytes.length
  }

  take(count: number): number {
    while (this.#count < count) this.#load()
    const value = this.#held & ((1 << count) - 1)
    this.#held >>>= count
    this.#count -= count
    return value
  }

  /** The next symbol of a code; -1 where no symbol has these bits, or the bytes are at an end. */
  symbol({ bits, table }: HuffmanCode): number {
    while (this.#count < bits) this.#load()
    const entry = table[this.#held & (table.length - 1)] as number
    const length = entry & 15
    this.#held >>>= length
    this.#count -= length
    return length === 0 || (this.#next > this.#bytes.length && this.exhausted) ? -1 : entry >> 4
  }

  /** The bytes of a stored block, after its length and the complement of that; null where they do not agree. */
  stored(): Uint8Array | null {
    this.take(this.#count & 7)
    const length = this.take(16)
    const complement = this.take(16)
    if (length !== (~complement & 0xffff)) return null
    const from = this.#next - (this.#count >> 3)
    if (from + length > this.#bytes.length) return null
    this.#next = from + length
    this.#held = 0
    this.#count = 0
    return this.#bytes.subarray(from, from + length)
  }

  #load(): void {
    this.#held |= (this.#bytes[this.#next] ?? 0) << this.#count
    this.#next++
    this.#count += 8
  }
}
