import { ArrayLine } from '../readers/array-line.ts'
import type { Encoding, Form, Line, Sheet } from '../readers/book.ts'
import { ofText } from '../readers/raw.ts'
import type { Control } from './control.ts'
import type { Fault } from './frame.ts'

/** A control line: where it is, its fields, and what they say. */
export interface Placed extends Control {
  readonly row: number
  readonly fields: readonly string[]
}

interface Parts {
  readonly encoding: Encoding
  readonly header: Placed | null
  readonly headings: { readonly row: number; readonly fields: readonly string[] }
  readonly lines: readonly Line[]
  readonly trailer: Placed | null
  /** Of the trailer that should be there. */
  readonly mark: string | undefined
  readonly faults: readonly Fault[]
}

/** The sheet of a declared form; null where not one record has its shape. */
export function framed(form: Form['name'], parts: Parts): Sheet | null {
  const { encoding, header, headings, lines, trailer, mark, faults } = parts
  if (lines.length > 0 && faults.length === lines.length) return null
  const missing: Fault = { row: null, code: 'total.missing', raw: null, facts: { mark: mark ?? '' } }
  const lineOf = ({ row, fields }: Parts['headings']) => new ArrayLine(row, fields.map(ofText))
  return {
    name: null,
    hidden: false,
    lines: [...(header ? [lineOf(header)] : []), lineOf(headings), ...lines],
    merges: [],
    deleted: [],
    month: header?.month ?? null,
    written: { format: form, encoding },
    frame: {
      trailerRow: trailer?.row ?? null,
      totals: [...(header?.totals ?? []), ...(trailer?.totals ?? [])],
      faults: mark === undefined || trailer ? faults : [...faults, missing],
    },
  }
}
