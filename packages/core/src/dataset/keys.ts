import { remember } from './remember.ts'
import { createTextNumbers, type TextNumbers } from './text-numbers.ts'

/** Numbers the keys of one entity as they are met. */
export interface Keys {
  /** The row of the first of those met here. */
  readonly first: number
  /** Those met here, without those below. */
  readonly list: readonly string[]
  /** -1 where there is no such key. */
  find(key: string): number
  row(key: string): number
}

/** So few keys are looked through one by one. */
const few = 16
const finders = new WeakMap<readonly string[], Pick<TextNumbers, 'find'>>()

/** With `below`, keys that it holds keep their rows and others are numbered after them. */
export function createKeys(below: readonly string[] = []): Keys {
  const numbers = createTextNumbers()
  const { list } = numbers
  const first = below.length
  if (first === 0) {
    finders.set(list, numbers)
    return { first, list, find: numbers.find, row: numbers.of }
  }
  return {
    first,
    list,
    find(key) {
      const under = keyRowIn(below, key)
      if (under >= 0) return under
      const own = numbers.find(key)
      return own < 0 ? -1 : first + own
    },
    row(key) {
      const under = keyRowIn(below, key)
      return under < 0 ? first + numbers.of(key) : under
    },
  }
}

/** Where a key stands in a list of keys; -1 where it does not. */
export const keyRowIn = (list: readonly string[], key: string): number =>
  list.length <= few ? list.indexOf(key) : remember(finders, list, () => finderOf(list)).find(key)

function finderOf(list: readonly string[]): Pick<TextNumbers, 'find'> {
  const numbers = createTextNumbers()
  const rows: number[] = []
  list.forEach((key, row) => {
    if (numbers.of(key) === rows.length) rows.push(row)
  })
  return { find: (key) => rows[numbers.find(key)] ?? -1 }
}
