const sample = 1 << 16

export type Delimiter = ',' | '\t' | ';'

/** The comma, tab or semicolon, whichever stands most often outside quotes near the beginning; null where none does. */
export function detectDelimiter(bytes: Uint8Array, start: number): Delimiter | null {
  let commas = 0
  let tabs = 0
  let semicolons = 0
  let quoted = false
  const end = Math.min(bytes.length, start + sample)
  for (let at = start; at < end; at++) {
    const byte = bytes[at]
    if (byte === 0x22) quoted = !quoted
    else if (quoted) continue
    else if (byte === 0x2c) commas++
    else if (byte === 0x09) tabs++
    else if (byte === 0x3b) semicolons++
  }
  const most = Math.max(commas, tabs, semicolons)
  if (most === 0) return null
  if (commas === most) return ','
  return tabs === most ? '\t' : ';'
}
