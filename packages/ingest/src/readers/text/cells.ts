import { blank, ofText, type Raw } from '../raw.ts'
import type { Scan } from './scan.ts'

const slots = 1 << 14

/** Reads the cells of one text file by the number of their field; text is decoded when it is asked for. */
export function textCells(
  bytes: Uint8Array,
  label: string,
  { from, to, escaped }: Scan,
): (field: number) => Raw {
  const textOf = spanDecoder(bytes, label)

  class Span implements Raw {
    readonly kind = 'text'
    readonly bytes = bytes
    readonly from: number
    readonly to: number
    constructor(start: number, end: number) {
      this.from = start
      this.to = end
    }
    get text(): string {
      return textOf(this.from, this.to)
    }
  }

  return (field) => {
    const start = from[field] as number
    const end = to[field] as number
    if (start === end) return blank
    if (escaped.size > 0 && escaped.has(field)) return ofText(textOf(start, end).replaceAll('""', '"'))
    if (shows(bytes[start] as number)) return new Span(start, end)
    return ofText(textOf(start, end)) === blank ? blank : new Span(start, end)
  }
}

/** Whether a first byte is enough to tell that the cell is not blank; white space beyond ASCII begins with 81, A1, C2, E2, E3 or EF. */
const shows = (byte: number): boolean =>
  (byte > 0x20 && byte < 0x7f) ||
  (byte >= 0xb0 && byte !== 0xc2 && byte !== 0xe2 && byte !== 0xe3 && byte !== 0xef)

/** Decodes spans; a text that came lately comes from a table indexed by a hash of its bytes. */
function spanDecoder(bytes: Uint8Array, label: string): (start: number, end: number) => string {
  const decoder = new TextDecoder(label, { ignoreBOM: true })
  const starts = new Uint32Array(slots)
  const ends = new Uint32Array(slots)
  const texts: string[] = new Array(slots).fill('')
  return (start, end) => {
    let hash = 0
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0
    const slot = (hash ^ (hash >>> 14)) & (slots - 1)
    if (same(bytes, starts[slot] as number, ends[slot] as number, start, end)) return texts[slot] as string
    const text = decoder.decode(bytes.subarray(start, end))
    starts[slot] = start
    ends[slot] = end
    texts[slot] = text
    return text
  }
}

function same(bytes: Uint8Array, a: number, aEnd: number, b: number, bEnd: number): boolean {
  if (aEnd - a !== bEnd - b) return false
  for (let i = a, j = b; i < aEnd; i++, j++) if (bytes[i] !== bytes[j]) return false
  return true
}
