const QUOTE = 0x22
const CR = 0x0d
const LF = 0x0a
const SPACE = 0x20

/** The closing quote; undefined where text follows it, so that the quotes stand for themselves; null where there is none. */
export function closing(bytes: Uint8Array, open: number, delimiter: number) {
  let doubled = false
  let breaks = 0
  for (let at = open + 1; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte > QUOTE) continue
    if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) breaks++
    if (byte !== QUOTE) continue
    if (bytes[at + 1] === QUOTE) {
      doubled = true
      at++
      continue
    }
    let next = at + 1
    while (bytes[next] === SPACE) next++
    const byteAfter = bytes[next]
    const ends = byteAfter === undefined || byteAfter === delimiter || byteAfter === LF || byteAfter === CR
    return ends ? { at, next, doubled, breaks } : undefined
  }
  return null
}
