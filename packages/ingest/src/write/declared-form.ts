import type { Adapter } from '../adapter/adapter.ts'
import { plainHeading } from '../layout/heading.ts'
import { isFieldName } from './dbf.ts'
import type { FormColumn } from './form-columns.ts'
import type { WriteFormat } from './options.ts'
import type { Page } from './page.ts'
import type { WritableRecord } from './record.ts'
import { refuse } from './refuse.ts'

/** Which headings a format can hold: names of a dbf are short, and a form may have fields of its own. */
export function heldBy({ form }: Adapter, format: WriteFormat): (heading: string) => boolean {
  if (format === 'dbf') return isFieldName
  const own = format === 'form' ? form?.headings : null
  if (!own) return () => true
  const plain = own.map(plainHeading)
  return (heading) => plain.includes(plainHeading(heading))
}

/** The columns as a form has its fields, under the form's own headings; a field that nothing is read from stays blank. */
export const inOrder = (columns: readonly FormColumn[], headings: readonly string[]): FormColumn[] =>
  headings.map((heading) => {
    const column = columns.find((known) => plainHeading(known.heading) === plainHeading(heading))
    return { heading, fields: column?.fields ?? [] }
  })

/** The file in the shape that the adapter declares, with totals of the records. Error `write.form`. */
export function formBytes(
  { id, form }: Adapter,
  { headings, rows, figures }: Page,
  month: string | null,
  records: readonly WritableRecord[],
): Uint8Array {
  if (form === null) throw refuse('write.form', { adapter: id })
  return form.write({ headings, rows, figures, month, records })
}
