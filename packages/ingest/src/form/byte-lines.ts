const CR = 0x0d
const LF = 0x0a

export interface Numbered {
  readonly row: number
  readonly line: Uint8Array
}

/** The lines of a file as bytes, with their numbers from 1. */
export function byteLines(bytes: Uint8Array): Numbered[] {
  const lines: Numbered[] = []
  let from = 0
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at]
    if (at < bytes.length && byte !== CR && byte !== LF) continue
    if (at < bytes.length || at > from) lines.push({ row: lines.length + 1, line: bytes.subarray(from, at) })
    if (byte === CR && bytes[at + 1] === LF) at++
    from = at + 1
  }
  return lines
}
