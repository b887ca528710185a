/** A canonical Huffman code: by the next `bits` bits, the symbol above its length in the low four bits; 0 where none. */
export interface HuffmanCode {
  readonly bits: number
  readonly table: Uint16Array
}

/** The code whose symbols have these lengths in bits, at most 15; 0 is a symbol that does not occur. */
export function codeOf(lengths: Uint8Array): HuffmanCode {
  const bits = lengths.reduce((most, length) => Math.max(most, length), 1)
  const table = new Uint16Array(1 << bits)
  let code = 0
  for (let length = 1; length <= bits; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue
      const entry = (symbol << 4) | length
      for (let at = reversed(code, length); at < table.length; at += 1 << length) table[at] = entry
      code++
    }
    code <<= 1
  }
  return { bits, table }
}

function reversed(code: number, length: number): number {
  let turned = 0
  for (let i = 0; i < length; i++) turned |= ((code >> i) & 1) << (length - 1 - i)
  return turned
}
