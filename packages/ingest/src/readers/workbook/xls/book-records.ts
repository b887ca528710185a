import { Continued, type Parts, Unusual } from './continued.ts'

/** A sheet as the workbook lists it. */
interface Listed {
  readonly name: string
  readonly hidden: boolean
  /** Where its records begin. */
  readonly begin: number
}

/** What stands before the sheets. */
export interface BookRecords {
  readonly sheets: readonly Listed[]
  readonly texts: readonly string[]
  /** Of each style the number of its format. */
  readonly formatOfStyle: readonly number[]
  /** Formats that the workbook spells, by their numbers. */
  readonly formats: ReadonlyMap<number, string>
  readonly is1904: boolean
  /** Where the first sheet begins. */
  readonly end: number
}

const EOF = 0x0a
const DATE_1904 = 0x22
const CONTINUE = 0x3c
const SHEET = 0x85
const STYLE = 0xe0
const TEXTS = 0xfc
const FORMAT = 0x41e
const BEGIN = 0x809

/** The parts of the record at a place and of those that continue it. */
function partsAt(view: DataView, at: number): Parts {
  const parts: [number, number][] = []
  for (let next = at; next === at || view.getUint16(next, true) === CONTINUE; ) {
    const end = next + 4 + view.getUint16(next + 2, true)
    parts.push([next + 4, end])
    next = end
    if (next + 4 > view.byteLength) break
  }
  return parts
}

/** Reads the records before the first sheet (MS-XLS 2.1.7.20.1). Errors: `Unusual`. */
export function bookRecords(view: DataView): BookRecords {
  const sheets: Listed[] = []
  const formatOfStyle: number[] = []
  const formats = new Map<number, string>()
  let texts: readonly string[] = []
  let is1904 = false
  if (view.byteLength < 8 || view.getUint16(0, true) !== BEGIN || view.getUint16(4, true) !== 0x600)
    throw new Unusual('another version')
  for (let at = 4 + view.getUint16(2, true); at + 4 <= view.byteLength; ) {
    const type = view.getUint16(at, true)
    const length = view.getUint16(at + 2, true)
    const content = () => new Continued(view, partsAt(view, at))
    if (type === EOF) return { sheets, texts, formatOfStyle, formats, is1904, end: at + 4 + length }
    if (type === DATE_1904) is1904 = content().word() === 1
    else if (type === SHEET) sheets.push(listed(content()))
    else if (type === STYLE) formatOfStyle.push(content().long() >>> 16)
    else if (type === TEXTS) texts = textsOf(content())
    else if (type === FORMAT) {
      const format = content()
      formats.set(format.word(), wordCounted(format))
    }
    at += 4 + length
  }
  throw new Unusual('no end')
}

function listed(content: Continued): Listed {
  const begin = content.long()
  const hidden = (content.byte() & 3) > 0
  if (content.byte() !== 0) throw new Unusual('no sheet of cells')
  const length = content.byte()
  return { begin, hidden, name: content.text(length, (content.byte() & 1) === 1) }
}

/** A text after its length in two bytes, without runs. */
export function wordCounted(content: Continued): string {
  const length = content.word()
  return content.text(length, (content.byte() & 1) === 1)
}

/** Texts that cells name by their place (MS-XLS 2.4.265): formats of runs and phonetic text are left out. */
function textsOf(content: Continued): string[] {
  content.skip(4)
  const count = content.long()
  const texts: string[] = []
  for (let i = 0; i < count; i++) {
    const length = content.word()
    const flags = content.byte()
    const runs = flags & 8 ? content.word() : 0
    const phonetic = flags & 4 ? content.long() : 0
    texts.push(content.text(length, (flags & 1) === 1))
    content.skip(4 * runs + phonetic)
  }
  return texts
}
