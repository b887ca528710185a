import type { Vector } from '../../engine/vector.ts'
import type { FieldType, Phrase } from '../../model/field.ts'
import type { Margin } from './nodes.ts'

const types = { fen: 'fen', date: 'days', month: 'months', count: 'count' } as const

/** The least and the greatest that a number, day, month or truth may be. */
export interface Ends {
  readonly type: FieldType
  readonly lo: number
  readonly hi: number
}

/** Null for texts, codes and keys. */
export const endsAt = (v: Vector, at: number): Ends | null =>
  v.kind === 'range' ? { type: v.type, lo: v.lo[at] as number, hi: v.hi[at] as number } : null

/** How far two numbers, days or months lie apart, left minus right; null for what has no distance. */
export function marginOf(left: Ends | null, right: Ends | null, unit: Phrase | null): Margin | null {
  if (!left || !right || left.type === 'truth') return null
  const type = types[left.type as keyof typeof types]
  const least = left.lo - right.hi
  const greatest = left.hi - right.lo
  if (Number.isNaN(least) || Number.isNaN(greatest)) return null
  const end = (n: number) => (Number.isFinite(n) ? n : null)
  if (end(least) === null && end(greatest) === null) return null
  return { type, unit: type === 'count' ? unit : null, least: end(least), greatest: end(greatest) }
}
