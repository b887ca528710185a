import type { Vector } from '../../engine/vector.ts'
import type { Phrase } from '../../model/field.ts'
import type { Margin } from './nodes.ts'

const types = { fen: 'fen', date: 'days', month: 'months', count: 'count' } as const

/** How far two numbers, days or months lie apart, left minus right; null for what has no distance. */
export function marginOf(left: Vector, right: Vector, unit: Phrase | null): Margin | null {
  if (left.kind !== 'range' || right.kind !== 'range' || left.type === 'truth') return null
  const type = types[left.type as keyof typeof types]
  const least = (left.lo[0] as number) - (right.hi[0] as number)
  const greatest = (left.hi[0] as number) - (right.lo[0] as number)
  if (Number.isNaN(least) || Number.isNaN(greatest)) return null
  const end = (n: number) => (Number.isFinite(n) ? n : null)
  if (end(least) === null && end(greatest) === null) return null
  return { type, unit: type === 'count' ? unit : null, least: end(least), greatest: end(greatest) }
}
