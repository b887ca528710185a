import type { CellValue } from '@hedui/core'
import type { Layout } from '../layout/layout.ts'
import type { Form } from '../readers/book.ts'
import type { Column } from './column.ts'

/** How one file format of one department is recognised and read: data, made by `defineAdapter`. */
export interface Adapter {
  readonly id: string
  readonly version: string
  readonly department: string
  readonly register: string
  readonly title: { readonly zh: string; readonly en: string }
  /** One of `words` stands in a title row, the sheet name or, last, the file name; empty: headings decide. */
  readonly recognise: { readonly words: readonly string[] }
  /** The shape of a text file where its bytes do not tell it; null: they do. */
  readonly form: Form | null
  /** The canonical entities that each row states. */
  readonly makes: readonly string[]
  readonly constants: Readonly<Record<string, CellValue>>
  /** The month of the whole sheet fills `month`; null: the form has none. */
  readonly period: 'required' | 'optional' | null
  /** Steps after the standard ones. */
  readonly layout: readonly Layout[]
  readonly columns: Readonly<Record<string, Column>>
  /** The sheet is complete for its period and each value of this field, or `*` for everywhere; null: says nothing. */
  readonly covers: string | null
  /** A row with none of these is rejected. */
  readonly key: readonly string[]
}
