import type { Column, RangeColumn } from '../../dataset/column.ts'
import type { FieldType } from '../../model/field.ts'

/** Numbers, dates or truths of which nothing is known. */
export const unknownNumbers = (type: FieldType, size: number): RangeColumn => ({
  ...{ kind: 'range', type },
  lo: new Float64Array(size).fill(type === 'truth' ? 0 : -Infinity),
  hi: new Float64Array(size).fill(type === 'truth' ? 1 : Infinity),
})

/** A column of which nothing is known. */
export const unknownColumn = (type: FieldType, size: number, to?: string): Column =>
  type === 'code' || type === 'text' || type === 'name' || type === 'ref'
    ? { kind: 'code', type, codes: new Uint32Array(size), ...(to !== undefined && { to }) }
    : unknownNumbers(type, size)
