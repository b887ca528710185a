import { foursOf } from '../readers/fours.ts'

/** Words of four bytes of a span that are kept beside its number, so that comparing does not go back to the file. */
const keptWords = 5
const kept = keptWords * 4

/** An entry, half a line of the processor's cache: where the span lies, its tag, the words that are kept. */
const FROM = 0
const LENGTH = 1
const TAG = 2
const KEY = 3
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
  /** The words of the span that is looked for. */
  readonly #key = new Int32Array(keptWords)

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#fours = foursOf(bytes)
  }

  /** The number of a span, which is the old `size` where it is a new one. */
  code(from: number, to: number, tag: number): number {
    const hash = this.#hash(from, to, tag)
    const slots = this.#slots
    const mask = (slots.length >> 1) - 1
    let slot = hash & mask
    for (let searched = 0; searched < longestSearch; searched++) {
      const code = (slots[slot * 2] as number) - 1
      if (code < 0) {
        slots[slot * 2] = this.size + 1
        slots[slot * 2 + 1] = hash
        break
      }
      if (slots[slot * 2 + 1] === hash && this.#isKey(code, from, to, tag)) return code
      slot = (slot + 1) & mask
    }
    return this.#add(from, to, tag)
  }

  /** Whether a span is the one of a number. */
  is(code: number, from: number, to: number, tag: number): boolean {
    const entries = this.#entries
    const entry = code * entrySize
    if (entries[entry + LENGTH] !== to - from || entries[entry + TAG] !== tag) return false
    if (to - from < 4) return entries[entry + KEY] === this.#short(from, to)
    const stop = Math.min(to - 4, from + kept - 4)
    let key = entry + KEY
    for (let at = from; at < stop; at += 4)
      if (entries[key++] !== this.#fours.getInt32(at, true)) return false
    return entries[key] === this.#fours.getInt32(stop, true) && this.#continues(entry, from, to)
  }

  /** Whether a span is the one of a number, its words being the key. */
  #isKey(code: number, from: number, to: number, tag: number): boolean {
    const entries = this.#entries
    const entry = code * entrySize
    if (entries[entry + LENGTH] !== to - from || entries[entry + TAG] !== tag) return false
    for (let word = wordsOf(from, to) - 1; word >= 0; word--)
      if (entries[entry + KEY + word] !== this.#key[word]) return false
    return this.#continues(entry, from, to)
  }

  /** Of a span of four bytes or more the last word that is not whole is its last four bytes. */
  #hash(from: number, to: number, tag: number): number {
    const key = this.#key
    let hash = Math.imul(tag, 0x2c1b3c6d) + to - from
    if (to - from < 4) {
      const four = this.#short(from, to)
      key[0] = four
      hash = mixed(hash, four)
    } else {
      const stop = Math.min(to - 4, from + kept - 4)
      let word = 0
      for (let at = from; at < stop; at += 4) {
        const four = this.#fours.getInt32(at, true)
        key[word++] = four
        hash = mixed(hash, four)
      }
      const four = this.#fours.getInt32(stop, true)
      key[word] = four
      hash = mixed(hash, four)
      for (let at = from + kept; at < to; at++)
        hash = Math.imul(hash ^ (this.#bytes[at] as number), 0x85ebca6b)
    }
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    return hash ^ (hash >>> 16)
  }

  /** All bytes of a span of less than four. */
  #short(from: number, to: number): number {
    let short = 0
    for (let i = from; i < to; i++) short = (short << 8) | (this.#bytes[i] as number)
    return short
  }

  /** Whether the bytes that are not kept are equal too. */
  #continues(entry: number, from: number, to: number): boolean {
    if (to - from <= kept) return true
    const other = (this.#entries[entry + FROM] as number) >>> 0
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
      this.#entries[entry + KEY + word] = this.#key[word] as number
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

function mixed(hash: number, four: number): number {
  const next = Math.imul(hash ^ four, 0x9e3779b1)
  return next ^ (next >>> 15)
}
