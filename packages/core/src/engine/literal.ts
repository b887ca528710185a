import { rowOfKey } from '../dataset/at.ts'
import type { CodeColumn } from '../dataset/column.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { boundsOf } from '../dataset/fill/fill-ranges.ts'
import type { Scalar } from '../expression/node.ts'
import { HeduiError } from '../model/error.ts'
import type { FieldType } from '../model/field.ts'
import { normaliseName } from '../values/text.ts'
import { range, type Vector } from './vector.ts'

/** What a value is compared with, in the kind of that: a code, or the least and greatest it may be. */
export type Constant =
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'range'; readonly ends: readonly [lo: number, hi: number] }

export function constant(dataset: Dataset, value: Scalar, like: { type: FieldType; to?: string }): Constant {
  const { type } = like
  if (type === 'code' || type === 'text' || type === 'name' || type === 'ref')
    return { kind: 'code', code: codeOf(dataset, value, like) }
  if ((typeof value === 'string') !== (type === 'date' || type === 'month'))
    throw new HeduiError('rule.type', { value, type })
  return { kind: 'range', ends: boundsOf[type](value) }
}

/** The same value at every position, in the kind of what it is compared with. */
export function literal(
  dataset: Dataset,
  value: Scalar,
  like: { type: FieldType; to?: string },
  size: number,
): Vector {
  const { type } = like
  const fixed = constant(dataset, value, like)
  if (fixed.kind === 'code')
    return {
      kind: 'code',
      type,
      codes: new Uint32Array(size).fill(fixed.code),
      ...(like.to && { to: like.to }),
    }
  const [lo, hi] = fixed.ends
  const column = new Float64Array(size).fill(lo)
  return range(type, column, lo === hi ? column : new Float64Array(size).fill(hi))
}

/** Larger than any code that occurs: a key that no record states equals none of them. */
const ABSENT = 0xffffffff

function codeOf(dataset: Dataset, value: Scalar, { type, to }: { type: FieldType; to?: string }): number {
  if (typeof value !== 'string') throw new HeduiError('rule.type', { value, type })
  if (type === 'ref') {
    const row = rowOfKey(dataset.table(to as string), value)
    return row < 0 ? ABSENT : row + 2
  }
  return dataset.dictionary.code(type === 'name' ? normaliseName(value) : value)
}

export const likeOf = (v: Vector): { type: FieldType; to?: string } => ({
  type: v.type,
  ...(v.kind === 'code' && (v as CodeColumn).to !== undefined && { to: (v as CodeColumn).to as string }),
})
