import { packedText } from '../../values/packed-digits.ts'
import type { Keys } from '../keys/keys.ts'
import { createTextNumbers, type TextNumbers } from '../keys/text-numbers.ts'

/** Keys over others, which keep their rows; those met here are numbered after them. */
export function keysOver(below: TextNumbers): Keys {
  const own = createTextNumbers()
  const first = below.size()
  const find = (key: string): number => {
    const under = below.find(key)
    if (under >= 0) return under
    const number = own.find(key)
    return number < 0 ? -1 : first + number
  }
  const of = (key: string): number => {
    const under = below.find(key)
    return under < 0 ? first + own.of(key) : under
  }
  return {
    first,
    own,
    find,
    of,
    ofPacked: (packed, place) => of(packedText(packed, place) as string),
  }
}
