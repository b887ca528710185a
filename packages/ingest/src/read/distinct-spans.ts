import { foursOf } from '../readers/fours.ts'

/** Words of four bytes of a span that are kept beside its number, so that comparing does not go back to the file. */
const keptWords = 5
const kept = keptWords * 4

/** An entry: where the span lies, its tag, what the caller notes of it, the words that are kept. */
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
  readonly #fours: DataView
  /** Of each slot the number of its span + 1, and the hash. */
  #slots = new Int32Array(128)
  #entries = new Int32Array(32 * entrySize)
  #last = -1

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#fours = foursOf(bytes)
  }

  /** The number of a span, which is the old `size` where it is a new one. */
  code(from: number, to: number, tag: number): number {
    if (this.#last >= 0 && this.#is(this.#last, from, to, tag)) return this.#last
    this.#last = this.#search(from, to, tag)
    return this.#last
  }

  /** What the caller noted of a span. */
  note(code: number): number {
    return this.#entries[code * entrySize + NOTE] as number
  }

  setNote(code: number, note: number): void {
    this.#entries[code * entrySize + NOTE] = note
  }

  #search(from: number, to: number, tag: number): number {
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

  /** Four bytes of a span; the last word that is not whole is the last four bytes, or all of a shorter span. */
  #word(from: number, to: number, word: number): number {
    const at = from + word * 4
    if (at + 4 <= to) return this.#fours.getInt32(at, true)
    if (to - from >= 4) return this.#fours.getInt32(to - 4, true)
    let short = 0
    for (let i = from; i < to; i++) short = (short << 8) | (this.#bytes[i] as number)
    return short
  }

  #hash(from: number, to: number, tag: number): number {
    const words = wordsOf(from, to)
    let hash = Math.imul(tag, 0x2c1b3c6d) + to - from
    for (let word = 0; word < words; word++) {
      hash = Math.imul(hash ^ this.#word(from, to, word), 0x9e3779b1)
      hash ^= hash >>> 15
    }
    for (let at = from + kept; at < to; at++) hash = Math.imul(hash ^ (this.#bytes[at] as number), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    return hash ^ (hash >>> 16)
  }

  #is(code: number, from: number, to: number, tag: number): boolean {
    const entries = this.#entries
    const entry = code * entrySize
    if (entries[entry + LENGTH] !== to - from || entries[entry + TAG] !== tag) return false
    const words = wordsOf(from, to)
    for (let word = 0; word < words; word++)
      if (entries[entry + KEY + word] !== this.#word(from, to, word)) return false
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
    for (let word = wordsOf(from, to) - 1; word >= 0; word--)
      this.#entries[entry + KEY + word] = this.#word(from, to, word)
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

/** How many words of a span are kept. */
const wordsOf = (from: number, to: number): number => Math.min(keptWords, (to - from + 3) >> 2)
