import { Bits } from './bits.ts'
import { codeOf, type HuffmanCode } from './huffman.ts'

const lengths = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
]
const lengthBase = Uint16Array.from([...lengths, 163, 195, 227, 258])
const lengthBits = Uint8Array.from(lengthBase, (base, i) => (base === 258 || i < 8 ? 0 : (i - 4) >> 2))
const distanceBits = Uint8Array.from({ length: 30 }, (_, i) => (i < 4 ? 0 : (i - 2) >> 1))
const distanceBase = Uint16Array.from({ length: 30 }, (_, i) =>
  i < 4 ? i + 1 : 1 + ((2 + (i & 1)) << ((i - 2) >> 1)),
)
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

const fixed = {
  literals: codeOf(Uint8Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))),
  distances: codeOf(new Uint8Array(30).fill(5)),
}

/** A stream that is no deflate data, or inflates to more bytes than there is room for. */
export type InflateFault = 'damaged' | 'room'

/** Inflates raw deflate data (RFC 1951) into at most `room` bytes; stops at the first byte too many. */
export function inflate(bytes: Uint8Array, room: number): Uint8Array | InflateFault {
  const bits = new Bits(bytes)
  let out = new Uint8Array(Math.min(room, Math.max(1024, bytes.length * 4)))
  let size = 0
  const grow = (needed: number): boolean => {
    if (needed > room) return false
    if (needed <= out.length) return true
    const wider = new Uint8Array(Math.min(room, Math.max(needed, out.length * 2)))
    wider.set(out.subarray(0, size))
    out = wider
    return true
  }
  for (let last = false; !last; ) {
    last = bits.take(1) === 1
    const kind = bits.take(2)
    if (kind === 0) {
      const stored = bits.stored()
      if (stored === null) return 'damaged'
      if (!grow(size + stored.length)) return 'room'
      out.set(stored, size)
      size += stored.length
      continue
    }
    const codes = kind === 1 ? fixed : kind === 2 ? readCodes(bits) : null
    if (codes === null) return 'damaged'
    for (;;) {
      const symbol = bits.symbol(codes.literals)
      if (symbol === 256) break
      if (symbol < 0 || symbol > 285) return 'damaged'
      if (symbol < 256) {
        if (size === out.length && !grow(size + 1)) return 'room'
        out[size++] = symbol
        continue
      }
      const length = (lengthBase[symbol - 257] as number) + bits.take(lengthBits[symbol - 257] as number)
      const far = bits.symbol(codes.distances)
      if (far < 0 || far > 29) return 'damaged'
      const distance = (distanceBase[far] as number) + bits.take(distanceBits[far] as number)
      if (distance > size) return 'damaged'
      if (!grow(size + length)) return 'room'
      for (const end = size + length; size < end; size++) out[size] = out[size - distance] as number
    }
    if (bits.exhausted) return 'damaged'
  }
  return bits.exhausted ? 'damaged' : out.subarray(0, size)
}

function readCodes(bits: Bits): { literals: HuffmanCode; distances: HuffmanCode } | null {
  const literals = bits.take(5) + 257
  const distances = bits.take(5) + 1
  const given = bits.take(4) + 4
  const first = new Uint8Array(19)
  for (let i = 0; i < given; i++) first[order[i] as number] = bits.take(3)
  const code = codeOf(first)
  const all = new Uint8Array(literals + distances)
  for (let at = 0; at < all.length; ) {
    const symbol = bits.symbol(code)
    if (symbol < 0 || bits.exhausted) return null
    if (symbol < 16) {
      all[at++] = symbol
      continue
    }
    if (symbol === 16 && at === 0) return null
    const repeats = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7)
    if (at + repeats > all.length) return null
    all.fill(symbol === 16 ? (all[at - 1] as number) : 0, at, at + repeats)
    at += repeats
  }
  return { literals: codeOf(all.subarray(0, literals)), distances: codeOf(all.subarray(literals)) }
}
