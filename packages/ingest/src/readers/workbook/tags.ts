const LT = 0x3c
const COLON = 0x3a

/** How many elements of this name, whatever its prefix, begin in the bytes of an XML part; stops beyond `most`. */
export function countTags(xml: Uint8Array, name: string, most: number): number {
  const wanted = Uint8Array.from(name, (c) => c.charCodeAt(0))
  let count = 0
  for (let at = 0; at < xml.length && count <= most; at++) {
    if (xml[at] !== LT) continue
    let from = at + 1
    for (let end = from; end < from + 16 && isLetter(xml[end]); end++)
      if (xml[end + 1] === COLON) from = end + 2
    let same = 0
    while (same < wanted.length && xml[from + same] === wanted[same]) same++
    if (same === wanted.length && !isName(xml[from + same])) count++
  }
  return count
}

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
const isName = (byte: number | undefined): boolean =>
  byte !== undefined && (isLetter(byte) || (byte >= 0x2d && byte <= 0x3a && byte !== 0x2f) || byte === 0x5f)

/** Whether a document type stands before the first element, as no workbook has: it could name entities and files. */
export function hasDoctype(xml: Uint8Array): boolean {
  for (let at = xml.indexOf(LT); at >= 0 && !isLetter(xml[at + 1]); at = xml.indexOf(LT, at + 1))
    if (xml[at + 1] === 0x21 && (xml[at + 2] ?? 0) !== 0x2d) return true
  return false
}
