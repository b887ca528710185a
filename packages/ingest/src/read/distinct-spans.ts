/** Bytes of a span that are kept beside its number, so that comparing does not go back to the file. */
const kept = 20
const keptWords = kept / 4

/** An entry: where the span lies, its tag, what the caller notes of it, the bytes that are kept. */
const FROM = 0
const LENGTH = 1
const TAG = 2
const NOTE = 3
const KEY = 4
const entrySize = KEY + keptWords

/** More spans of one hash than these are not compared any further. */
const longestSearch = 64

/**
 * Numbers spans of bytes by what they are, in the order in which they come: equal bytes with equal tags get
 * the same number. Of very many spans made to have one hash some are numbered again.
 */
export class DistinctSpans {
  size = 0
  readonly #bytes: Uint8Array
  readonly #key = new Int32Array(keptWords)
  /** Of each slot the number of its span + 1, and the hash. */
  #slots = new Int32Array(128)
  #entries = new Int32Array(32 * entrySize)

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** The number of a span, which is the old `size` where it is a new one. */
  code(from: number, to: number, tag: number): number {
    const hash = this.#hash(from, to, tag)
    const mask = (this.#slots.length >> 1) - 1
    let slot = hash & mask
    for (let searched = 0; searched < longestSearch; searched++) {
      const code = (this.#slots[slot * 2] as number) - 1
      if (code < 0) {
        this.#slots[slot * 2] = this.size + 1
        this.#slots[slot * 2 + 1] = hash
        break
      }
      if (this.#slots[slot * 2 + 1] === hash && this.#is(code, from, to, tag)) return code
      slot = (slot + 1) & mask
    }
    return this.#add(from, to, tag)
  }

  /** What the caller noted of a span. */
  note(code: number): number {
    return this.#entries[code * entrySize + NOTE] as number
  }

  setNote(code: number, note: number): void {
    this.#entries[code * entrySize + NOTE] = note
  }

  /** Leaves the kept bytes in `#key`. */
  #hash(from: number, to: number, tag: number): number {
    const bytes = this.#bytes
    const key = this.#key
    let hash = Math.imul(tag, 0x2c1b3c6d) + to - from
    let at = from
    for (let word = 0; word < keptWords && at < to; word++, at += 4) {
      let four = bytes[at] as number
      if (at + 1 < to) four |= (bytes[at + 1] as number) << 8
      if (at + 2 < to) four |= (bytes[at + 2] as number) << 16
      if (at + 3 < to) four |= (bytes[at + 3] as number) << 24
      key[word] = four
      hash = Math.imul(hash ^ four, 0x9e3779b1)
      hash ^= hash >>> 15
    }
    for (; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    return hash ^ (hash >>> 16)
  }

  #is(code: number, from: number, to: number, tag: number): boolean {
    const entries = this.#entries
    const entry = code * entrySize
    if (entries[entry + LENGTH] !== to - from || entries[entry + TAG] !== tag) return false
    const words = Math.min(keptWords, (to - from + 3) >> 2)
    for (let word = 0; word < words; word++) if (entries[entry + KEY + word] !== this.#key[word]) return false
    return to - from <= kept || this.#continues((entries[entry + FROM] as number) >>> 0, from, to)
  }

  /** Whether the bytes that are not kept are equal too. */
  #continues(other: number, from: number, to: number): boolean {
    for (let at = from + kept, there = other + kept; at < to; at++, there++)
      if (this.#bytes[at] !== this.#bytes[there]) return false
    return true
  }

  #add(from: number, to: number, tag: number): number {
    const code = this.size++
    const entry = code * entrySize
    this.#entries[entry + FROM] = from
    this.#entries[entry + LENGTH] = to - from
    this.#entries[entry + TAG] = tag
    for (let word = 0; word < keptWords; word++) this.#entries[entry + KEY + word] = this.#key[word] as number
    if ((this.size + 1) * entrySize > this.#entries.length) this.#widen()
    return code
  }

  #widen(): void {
    const entries = new Int32Array(this.#entries.length * 2)
    entries.set(this.#entries)
    this.#entries = entries
    const old = this.#slots
    const slots = new Int32Array(old.length * 2)
    const mask = old.length - 1
    for (let at = 0; at < old.length; at += 2) {
      if (old[at] === 0) continue
      let slot = (old[at + 1] as number) & mask
      while (slots[slot * 2] !== 0) slot = (slot + 1) & mask
      slots[slot * 2] = old[at] as number
      slots[slot * 2 + 1] = old[at + 1] as number
    }
    this.#slots = slots
  }
}
