import type { Field } from '../../model/field.ts'
import type { RecordBatch } from '../batch.ts'
import type { Column } from '../column.ts'
import { isCoded } from '../fill/fill.ts'
import { fillRanges } from '../fill/fill-ranges.ts'
import { NONE, UNKNOWN } from '../keys/dictionary.ts'
import { remember } from '../remember.ts'

/** So few rows share their blank columns with others. */
const few = 16
/** By field and number of rows. */
const blanks = new WeakMap<Field, Map<number, Column>>()

/**
 * The column of a field that none of a few records states, the same each time; undefined where one does, where there
 * are none or many, and where somebody stands for a blank.
 */
export function unstated(
  name: string,
  field: Field,
  made: readonly { readonly batch: RecordBatch }[],
): Column | undefined {
  let size = 0
  for (const { batch } of made) {
    if (batch.columns[name] || (field.part && batch.columns[field.part.of])) return undefined
    size += batch.rows.length
  }
  if (size === 0 || size > few || (field.to === 'person' && field.blank !== 'none')) return undefined
  const bySize = remember(blanks, field, () => new Map<number, Column>())
  return remember(bySize, size, () => blankColumn(field, size))
}

function blankColumn(field: Field, size: number): Column {
  const { type, to, blank } = field
  if (!isCoded(type)) return fillRanges(field, [{ size }])
  const codes = new Uint32Array(size).fill(blank === 'none' ? NONE : UNKNOWN)
  return { kind: 'code', type, codes, ...(to !== undefined && { to }) }
}
