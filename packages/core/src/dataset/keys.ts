import { remember } from './remember.ts'

/** Numbers the keys of one entity as they are met. */
export interface Keys {
  /** Those met here, without those below. */
  readonly list: readonly string[]
  row(key: string): number
}

/** So few keys are looked through one by one. */
const few = 16
const finders = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

/** With `below`, keys that it holds keep their rows and others are numbered after them. */
export function createKeys(below: readonly string[] = []): Keys {
  const list: string[] = []
  const rows = new Map<string, number>()
  if (below.length === 0) finders.set(list, rows)
  return {
    list,
    row(key) {
      const under = below.length === 0 ? -1 : keyRowIn(below, key)
      return under < 0 ? below.length + remember(rows, key, () => list.push(key) - 1) : under
    },
  }
}

/** Where a key stands in a list of keys; -1 where it does not. */
export function keyRowIn(list: readonly string[], key: string): number {
  if (list.length <= few) return list.indexOf(key)
  const found = finders.get(list)
  if (found) return found.get(key) ?? -1
  const rows = new Map<string, number>()
  list.forEach((each, row) => {
    if (!rows.has(each)) rows.set(each, row)
  })
  finders.set(list, rows)
  return rows.get(key) ?? -1
}
