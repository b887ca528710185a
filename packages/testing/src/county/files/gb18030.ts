let codes: ReadonlyMap<string, number> | undefined

/** Characters of two bytes, as the platform decodes them. */
function pairs(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('gb18030')
  const known = new Map<string, number>()
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\ufffd' && !known.has(character))
        known.set(character, (lead << 8) | trail)
    }
  return known
}

/** The bytes of a text in GB18030; throws a RangeError at a character that needs four bytes and is not U+00A0. */
export function gb18030(text: string): Uint8Array {
  codes ??= pairs()
  const bytes = new Uint8Array(text.length * 4)
  let at = 0
  for (const character of text) {
    const ascii = character.charCodeAt(0)
    const code = codes.get(character)
    if (ascii < 0x80) bytes[at++] = ascii
    else if (code !== undefined) {
      bytes[at++] = code >> 8
      bytes[at++] = code & 0xff
    } else if (character === '\u00a0') {
      bytes.set([0x81, 0x30, 0x84, 0x32], at)
      at += 4
    } else throw new RangeError(`county: no two bytes of GB18030 are ${JSON.stringify(character)}`)
  }
  return bytes.subarray(0, at)
}
