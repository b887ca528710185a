import { foursOf } from '../fours.ts'

export interface Utf8Loss {
  /** Errors in the encoding. */
  readonly errors: number
  /** Replacement characters: errors, and those that stand in the text already. */
  readonly lost: number
  /** Characters beyond ASCII, the lost ones too. */
  readonly beyond: number
}

/** As many bytes as are looked at at once: three of ASCII, a character of three bytes, and the word after it. */
const room = 10

/**
 * What bytes are as UTF-8, as the Encoding Standard decodes them: one error per longest beginning of a character.
 * Of a text cut after ends of lines the counts of the parts add up, where only the first may begin with a mark.
 */
export function utf8Loss(bytes: Uint8Array, marked = true): Utf8Loss {
  const end = bytes.length
  let errors = 0
  let stated = 0
  let beyond = 0
  let at = marked && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const fours = foursOf(bytes)
  while (at < end) {
    while (at + room <= end) {
      const high = fours.getInt32(at, true) & 0x80808080
      if (high === 0) {
        at += 4
        continue
      }
      at += (31 - Math.clz32(high & -high)) >> 3
      if (!isOfThree(fours.getInt32(at, true))) break
      const two = isOfThree(fours.getInt32(at + 3, true))
      beyond += two ? 2 : 1
      at += two ? 6 : 3
    }
    if (at === end) break
    const lead = bytes[at++] as number
    if (lead < 0x80) continue
    beyond++
    const more = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3
    if (more === 0) {
      errors++
      continue
    }
    const second = bytes[at] as number
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    if (at >= end || second < low || second > high) {
      errors++
      continue
    }
    at++
    for (let left = more - 1; left > 0; left--) {
      if (!isContinued(bytes[at])) {
        errors++
        break
      }
      at++
      if (lead === 0xef && left === 1 && second === 0xbf && bytes[at - 1] === 0xbd) stated++
    }
  }
  return { errors, lost: errors + stated, beyond }
}

/** Whether the first three of four bytes are a character that begins with E1 to EF, other than ED and EF, of which some are none. */
const isOfThree = (four: number): boolean =>
  (four & 0xc0c0f0) === 0x8080e0 && ((0b0101_1111_1111_1110 >> (four & 0xf)) & 1) === 1

const isContinued = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80
