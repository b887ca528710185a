const sample = 1 << 16

/** The comma or the tab, whichever stands more often outside quotes near the beginning; null where neither does. */
export function detectDelimiter(bytes: Uint8Array, start: number): ',' | '\t' | null {
  let commas = 0
  let tabs = 0
  let quoted = false
  const end = Math.min(bytes.length, start + sample)
  for (let at = start; at < end; at++) {
    const byte = bytes[at]
    if (byte === 0x22) quoted = !quoted
    else if (quoted) continue
    else if (byte === 0x2c) commas++
    else if (byte === 0x09) tabs++
  }
  if (commas === 0 && tabs === 0) return null
  return tabs > commas ? '\t' : ','
}
