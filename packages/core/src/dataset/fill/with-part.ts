import type { Field } from '../../model/field.ts'
import type { RecordBatch } from '../batch.ts'
import { cellAt } from './cell-at.ts'

/** The batch with a column for a field that is part of another's text, where it states no column of its own. */
export function withPart(batch: RecordBatch, field: string, { part }: Pick<Field, 'part'>): RecordBatch {
  const whole = part && batch.columns[part.of]
  if (!whole || batch.columns[field]) return batch
  const pattern = new RegExp(part.pattern)
  const codes = part.codes?.split(' ')
  const values = batch.rows.map((_, i) => {
    const found = pattern.exec(String(cellAt(whole, i)))?.[1]
    return (codes && found ? codes[Number(found) - 1] : found) ?? null
  })
  return { ...batch, columns: { ...batch.columns, [field]: { ...whole, compulsory: false, values } } }
}
