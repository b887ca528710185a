import type { CellValue } from '@hedui/core'
import { normaliseText } from '@hedui/core/values'
import type { Adapter } from '../adapter/adapter.ts'
import type { CellContext } from '../cells/cell.ts'
import type { FormColumn } from './form-columns.ts'
import type { WritableRecord } from './record.ts'

/**
 * What stands in a column for a record: of the fields that share it, the spelling from which all are read; empty
 * where none is stated.
 */
export function cellText(
  { columns }: Adapter,
  { fields }: FormColumn,
  record: WritableRecord,
  context: CellContext,
): string {
  const stated = fields.filter((field) => (record[field] ?? null) !== null)
  const spell = (field: string): string =>
    columns[field]?.cell.encode(record[field] as CellValue, context) ?? ''
  const saysAll = (text: string): boolean =>
    stated.every((field) => columns[field]?.cell.decode(normaliseText(text), context).value === record[field])
  const [first] = stated
  if (first === undefined) return ''
  if (fields.length === 1) return spell(first)
  return stated.map(spell).find(saysAll) ?? spell(first)
}
