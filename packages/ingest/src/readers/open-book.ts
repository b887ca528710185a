import { openJson } from '../records/open-json.ts'
import type { Book, Form, Sheet } from './book.ts'
import { openDbf } from './dbf/dbf-book.ts'
import { readDbfHeader } from './dbf/header.ts'
import { fileIssue } from './file-issue.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { openText } from './text/text-book.ts'
import type { Threads } from './threads.ts'
import { Unreadable, within } from './unreadable.ts'
import { openWorkbook } from './workbook/workbook.ts'

export interface OpenOptions {
  readonly file: string
  /** Where they differ from `defaultLimits`. */
  readonly limits?: Partial<Limits> | undefined
}

/** Opens a file by what its bytes are, whatever its name says; never throws on bytes: a book may have no sheets and say why. */
export const openBook = (bytes: Uint8Array, options: OpenOptions): Book => openTogether(bytes, options)

/** The same, large texts with another thread; the book is read before it is released. */
export function openTogether(bytes: Uint8Array, { file, limits }: OpenOptions, threads?: Threads): Book {
  const format = formatOf(bytes)
  try {
    const most = { ...defaultLimits, ...limits }
    within(most, 'fileBytes', bytes.length)
    if (format !== null) return openWorkbook(bytes, file, format, most)
    const header = readDbfHeader(bytes)
    if (header) return openDbf(bytes, file, header, most)
    const foreign = bytes.length === 0 ? 'empty' : foreignFormat(bytes)
    if (foreign !== null) throw new Unreadable('file.format', { found: foreign })
    const text = untilEndMark(bytes)
    return (
      (mayBeJson(text) ? openJson(text, file, most) : null) ??
      withShapes(openText(text, file, most, threads), text)
    )
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const issues = [fileIssue(file, error.code, error.facts)]
    return { file, format: format ?? 'text', encoding: null, sheets: [], issues }
  }
}

function formatOf(bytes: Uint8Array): 'xlsx' | 'xls' | null {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'xlsx'
  return begins(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) ? 'xls' : null
}

/** Text without the mark with which systems of the days of DOS end it. */
const untilEndMark = (bytes: Uint8Array): Uint8Array =>
  bytes.at(-1) === 0x1a ? bytes.subarray(0, -1) : bytes

/** Whether the first byte that shows opens a list or a record. */
function mayBeJson(bytes: Uint8Array): boolean {
  const start = begins(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0
  const first = bytes.subarray(start, start + 1024).find((byte) => byte > 0x20)
  return first === 0x5b || first === 0x7b
}

/** Text that may also be looked at in the shape that an adapter declares. */
function withShapes(book: Book, bytes: Uint8Array): Book {
  const known = new Map<Form, Sheet | null>()
  const shaped = (form: Form): Sheet | null => {
    if (!known.has(form)) known.set(form, form.open(bytes))
    return known.get(form) ?? null
  }
  return { ...book, sheets: book.sheets.map((sheet) => Object.assign(sheet, { shaped })) }
}

const begins = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte)

/** Formats that would pass for text: markup (many systems name an HTML table .xls), PDF, and binary files. */
function foreignFormat(bytes: Uint8Array): string | null {
  if (begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff])) return null
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 512))
    .replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '')
  if (head.startsWith('%PDF-')) return 'pdf'
  if (/^<(?:!doctype|html|\?xml|table|head|style|meta)/i.test(head)) return 'markup'
  return bytes.subarray(0, 1 << 16).includes(0) ? 'binary' : null
}
