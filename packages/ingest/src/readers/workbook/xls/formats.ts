import { builtFormats, type Format, type Formats, formatOf, general } from '../xlsx/formats.ts'
import type { BookRecords } from './book-records.ts'
import { Unusual } from './continued.ts'

/** Formats of East Asia, which differ by the language of who wrote the workbook, where it does not spell them. */
const isLocal = (id: number): boolean => (id >= 27 && id <= 36) || id >= 50

/** The formats of a workbook, and which of them each style has; asked for a style that has none that is known: `Unusual`. */
export function formatsOf({ formats, formatOfStyle }: Pick<BookRecords, 'formats' | 'formatOfStyle'>): {
  readonly formats: Formats
  numberOf(style: number): number
} {
  const list: Format[] = []
  const known = new Map<number, number>()
  const numberOf = (style: number): number => {
    const id = formatOfStyle[style] ?? -1
    const before = known.get(id)
    if (before !== undefined) return before
    const code = id === 0 ? general : (formats.get(id) ?? (isLocal(id) ? undefined : builtFormats[id]))
    if (code === undefined) throw new Unusual('a format')
    known.set(id, list.push(formatOf(code)) - 1)
    return list.length - 1
  }
  return { formats: { list, ofStyle: [] }, numberOf }
}
