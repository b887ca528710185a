/** A text that cells share, as a workbook stream holds it. */
export interface SharedText {
  readonly text: string
  /** With two bytes a character, though all may fit into one. */
  readonly wide: boolean
  /** How many formats its runs have, and bytes of phonetic text; null: it has none of them. */
  readonly runs: number | null
  readonly phonetic: number | null
}

const word = (value: number): number[] => [value & 255, (value >> 8) & 255]
const long = (value: number): number[] => [...word(value), ...word(value >>> 16)]
const record = (type: number, content: readonly number[]): number[] => [
  ...word(type),
  ...word(content.length),
  ...content,
]
const begin = (kind: number): number[] => record(0x809, [...word(0x600), ...word(kind), ...Array(12).fill(0)])

/** The texts in a record and those that continue it, of no more than so many bytes each (MS-XLS 2.4.265). */
function sharedTexts(texts: readonly SharedText[], most: number): number[] {
  const records: number[][] = [[...long(texts.length), ...long(texts.length)]]
  const last = () => records.at(-1) as number[]
  const room = () => most - last().length
  const put = (bytes: readonly number[]): void => {
    for (const byte of bytes) {
      if (room() < 1) records.push([])
      last().push(byte)
    }
  }
  for (const { text, wide, runs, phonetic } of texts) {
    const flags = +wide | (phonetic === null ? 0 : 4) | (runs === null ? 0 : 8)
    const head = [...word(text.length), flags, ...(runs === null ? [] : word(runs))]
    if (phonetic !== null) head.push(...long(phonetic))
    if (room() < head.length) records.push([])
    put(head)
    let isWide = wide
    for (let i = 0; i < text.length; i++) {
      if (room() < (isWide ? 2 : 1)) {
        isWide = /[^\0-\u00ff]/.test(text.slice(i)) || i % 2 === 0
        records.push([+isWide])
      }
      const code = text.charCodeAt(i)
      put(isWide ? word(code) : [code])
    }
    put(Array((runs ?? 0) * 4 + (phonetic ?? 0)).fill(7))
  }
  return records.flatMap((content, i) => record(i === 0 ? 0xfc : 0x3c, content))
}

/** A workbook stream of one sheet that shows each of some shared texts in a row of its own. */
export function oldStream(texts: readonly SharedText[], most: number): Uint8Array {
  const style = record(0xe0, Array(20).fill(0))
  const before = [...begin(5), ...style, ...sharedTexts(texts, most)]
  const listing = (at: number) => record(0x85, [...long(at), 0, 0, 2, 1, ...word(0x7532), ...word(0x8868)])
  const book = [...before, ...listing(before.length + listing(0).length + 4), ...record(0x0a, [])]
  const size = record(0x200, [...long(0), ...long(texts.length), ...word(0), ...word(1), ...word(0)])
  const cells = texts.flatMap((_, i) => record(0xfd, [...word(i), ...word(0), ...word(0), ...long(i)]))
  return Uint8Array.from([...book, ...begin(0x10), ...size, ...cells, ...record(0x0a, [])])
}
