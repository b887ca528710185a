/** Longer texts of digits are not packed. */
const longest = 24

/**
 * Packs a text of digits, perhaps with an X at the end, into three whole numbers from `3 * place`: nine digits, the
 * next nine, and the rest beside the length and the X, which is never 0; false where a text is not of digits.
 */
export function packDigits(text: string, into: Int32Array, place: number): boolean {
  const { length } = text
  if (length > longest) return false
  const hasX = text.charCodeAt(length - 1) === 88
  const end = hasX ? length - 1 : length
  if (end < 1) return false
  const at = 3 * place
  let value = 0
  into[at + 1] = 0
  for (let i = 0; i < end; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return false
    if (i === 9 || i === 18) {
      into[at + i / 9 - 1] = value
      value = 0
    }
    value = value * 10 + digit
  }
  if (end <= 18) into[at + +(end > 9)] = value
  into[at + 2] = ((end > 18 ? value : 0) << 6) | (length << 1) | +hasX
  return true
}

/** The text packed at a place; null where there is none. */
export function packedText(packed: Int32Array, place: number): string | null {
  const at = 3 * place
  const last = packed[at + 2] as number
  if (last === 0) return null
  const end = ((last >> 1) & 31) - (last & 1)
  let text = ''
  for (let i = 0; 9 * i < end; i++)
    text += String(i < 2 ? packed[at + i] : last >> 6).padStart(Math.min(9, end - 9 * i), '0')
  return last & 1 ? `${text}X` : text
}
