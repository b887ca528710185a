const decoder = new TextDecoder('gb18030')

/** Bytes of a text in GBK. */
export const gbk = (text: string): Uint8Array => Uint8Array.from([...text].flatMap(bytesOf))

function bytesOf(character: string): readonly number[] {
  const code = character.charCodeAt(0)
  if (code < 0x80) return [code]
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f && decoder.decode(Uint8Array.of(lead, trail)) === character) return [lead, trail]
  throw new RangeError(`${character} is not in GBK`)
}
