/** A text in UTF-8, without `TextEncoder`, which bare engines lack; half a surrogate pair becomes U+FFFD, as there. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let end = 0
  for (let i = 0; i < text.length; i++) {
    const given = text.codePointAt(i) as number
    const point = given >= 0xd800 && given <= 0xdfff ? 0xfffd : given
    if (point < 0x80) {
      bytes[end++] = point
      continue
    }
    const tails = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3
    bytes[end++] = ((0xf00 >> (tails + 1)) & 0xff) | (point >> (6 * tails))
    for (let shift = 6 * (tails - 1); shift >= 0; shift -= 6) bytes[end++] = 0x80 | ((point >> shift) & 0x3f)
    if (tails === 3) i++
  }
  return bytes.subarray(0, end)
}
