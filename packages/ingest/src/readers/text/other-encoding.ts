import type { Scan } from './scan.ts'

/** A line is UTF-8 beyond doubt where so many of its characters are whole ones of three bytes, and no byte of it is anything else. */
const enough = 3

/**
 * Of a file read as GB18030, the indexes of records that are UTF-8: what one program appended to another's
 * file. Nearly any UTF-8 can be read as GB18030, as other characters than were meant.
 */
export function utf8Records(bytes: Uint8Array, { row, first, from, to }: Scan): ReadonlySet<number> {
  const found = new Set<number>()
  for (let record = 0; record < row.length; record++) {
    const last = (first[record + 1] as number) - 1
    if (
      last >= (first[record] as number) &&
      isUtf8(bytes, from[first[record] as number] as number, to[last] as number)
    )
      found.add(record)
  }
  return found
}

function isUtf8(bytes: Uint8Array, from: number, to: number): boolean {
  let wide = 0
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    if (byte < 0x80) continue
    const more = byte >= 0xe1 && byte <= 0xef ? 2 : byte >= 0xc2 && byte <= 0xdf ? 1 : 0
    if (more === 0 || at + more >= to) return false
    for (let i = 1; i <= more; i++) if (((bytes[at + i] as number) & 0xc0) !== 0x80) return false
    if (more === 2) wide++
    at += more
  }
  return wide >= enough
}
