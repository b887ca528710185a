const bytesOf = new Map<string, readonly [number, number]>()
const decoder = new TextDecoder('gb18030')
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const text = decoder.decode(Uint8Array.of(lead, trail))
    if (trail !== 0x7f && [...text].length === 1 && text !== '\ufffd') bytesOf.set(text, [lead, trail])
  }

/** Bytes of a text in GBK; refuses what GBK does not have. */
export function gbk(text: string): Uint8Array {
  const all = new Uint8Array(2 * text.length)
  let size = 0
  for (const c of text) {
    const code = c.charCodeAt(0)
    const bytes = code < 0x80 ? [code] : bytesOf.get(c)
    if (!bytes) throw new RangeError(`${c} is not in GBK`)
    for (const byte of bytes) all[size++] = byte
  }
  return all.slice(0, size)
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
