const ascii = 0x80
const supplementary = 0x10000
/** The pointer of U+10000 among the characters of four bytes. */
const firstSupplementary = 189_000
/** One more than the pointer of the last character of the basic plane. */
const basicEnd = 39_420

/** The bytes of a character as one number: two, or four. */
let known: ReadonlyMap<string, number> | undefined

const fourBytes = (pointer: number): number =>
  (((0x81 + Math.floor(pointer / 12_600)) << 24) |
    ((0x30 + (Math.floor(pointer / 1260) % 10)) << 16) |
    ((0x81 + (Math.floor(pointer / 10) % 126)) << 8) |
    (0x30 + (pointer % 10))) >>>
  0

const twoBytes = 0x10000

/** Every sequence of two bytes, then those of four in the basic plane, as the platform decodes them. */
function table(): ReadonlyMap<string, number> {
  const sequences: number[] = []
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) if (trail !== 0x7f) sequences.push((lead << 8) | trail)
  for (let pointer = 0; pointer < basicEnd; pointer++) sequences.push(fourBytes(pointer))
  const bytes = new Uint8Array(sequences.length * 5)
  let end = 0
  for (const sequence of sequences) {
    end = put(bytes, end, sequence)
    bytes[end++] = 0x0a
  }
  const characters = new TextDecoder('gb18030').decode(bytes.subarray(0, end)).split('\n')
  const codes = new Map<string, number>()
  for (const [i, character] of characters.entries())
    if (character.length === 1 && character !== '\ufffd' && !codes.has(character))
      codes.set(character, sequences[i] as number)
  return codes
}

function put(bytes: Uint8Array, at: number, sequence: number): number {
  let next = at
  if (sequence >= twoBytes) {
    bytes[next++] = sequence >>> 24
    bytes[next++] = (sequence >>> 16) & 0xff
  }
  bytes[next++] = (sequence >>> 8) & 0xff
  bytes[next++] = sequence & 0xff
  return next
}

/**
 * A text in GB18030, which has every character there is; half a surrogate pair becomes `?`. No platform has an
 * encoder, so the table is the decoder's, turned round when it is first needed.
 */
export function gb18030(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 4)
  let at = 0
  for (const character of text) {
    const code = character.codePointAt(0) as number
    if (code < ascii) {
      bytes[at++] = code
      continue
    }
    known ??= table()
    const sequence =
      code < supplementary ? known.get(character) : fourBytes(code - supplementary + firstSupplementary)
    if (sequence === undefined) bytes[at++] = 0x3f
    else at = put(bytes, at, sequence)
  }
  return bytes.slice(0, at)
}
