/** Decodes bytes from one place up to another. */
export type TextAt = (from: number, to: number) => string

/** What does not fit here is rare enough for a `TextDecoder`, whose every call is dear. */
const longest = 40

/** Decodes spans of bytes in UTF-8 or GB18030; common characters of short spans without a `TextDecoder`. */
export function textDecoder(bytes: Uint8Array, label: 'utf-8' | 'gb18030'): TextAt {
  const decoder = new TextDecoder(label, { ignoreBOM: true })
  const characters = label === 'utf-8' ? utf8Characters : gbkCharacters()
  const units: number[][] = Array.from({ length: longest + 1 }, (_, length) =>
    new Array<number>(length).fill(0),
  )
  const scratch = new Array<number>(longest).fill(0)
  return (from, to) => {
    const length = to - from > longest ? -1 : characters(bytes, from, to, scratch)
    if (length < 0) return decoder.decode(bytes.subarray(from, to))
    const exact = units[length] as number[]
    for (let i = 0; i < length; i++) exact[i] = scratch[i] as number
    return String.fromCharCode.apply(null, exact)
  }
}

/** Writes the characters of a span and says how many they are; -1 where one is not of the common ones. */
type Characters = (bytes: Uint8Array, from: number, to: number, into: number[]) => number

/** ASCII, and characters of three bytes that are neither overlong nor surrogates. */
const utf8Characters: Characters = (bytes, from, to, into) => {
  let length = 0
  for (let at = from; at < to; length++) {
    const lead = bytes[at] as number
    if (lead < 0x80) {
      into[length] = lead
      at++
      continue
    }
    if (lead < 0xe1 || lead > 0xef || lead === 0xed || at + 2 >= to) return -1
    const second = bytes[at + 1] as number
    const third = bytes[at + 2] as number
    if ((second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80) return -1
    into[length] = ((lead & 0xf) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)
    at += 3
  }
  return length
}

const leads = 0x7e
const trails = 0xbf
let twoBytes: Uint16Array | undefined

/** What each pair of bytes means, as the platform's own decoder says. */
function pairs(): Uint16Array {
  if (twoBytes) return twoBytes
  twoBytes = new Uint16Array(leads * trails)
  const all = new Uint8Array(leads * trails * 2)
  for (let lead = 0; lead < leads; lead++)
    for (let trail = 0; trail < trails; trail++) {
      const at = (lead * trails + trail) * 2
      all[at] = lead + 0x81
      // Where no trail byte belongs, one that does keeps all characters of one length.
      all[at + 1] = trail === 0x3f ? 0x40 : trail + 0x40
    }
  const text = new TextDecoder('gb18030').decode(all)
  for (let i = 0; i < twoBytes.length; i++) twoBytes[i] = text.charCodeAt(i)
  return twoBytes
}

/** ASCII, and the characters of two bytes. */
function gbkCharacters(): Characters {
  const known = pairs()
  return (bytes, from, to, into) => {
    let length = 0
    for (let at = from; at < to; length++) {
      const lead = bytes[at] as number
      if (lead < 0x80) {
        into[length] = lead
        at++
        continue
      }
      const trail = bytes[at + 1] as number
      if (lead === 0x80 || lead === 0xff || at + 1 >= to || trail < 0x40 || trail === 0x7f || trail === 0xff)
        return -1
      into[length] = known[(lead - 0x81) * trails + trail - 0x40] as number
      at += 2
    }
    return length
  }
}
