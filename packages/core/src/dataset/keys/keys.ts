import type { Entity } from '../../model/entity.ts'
import { Beside } from '../beside.ts'
import { remember } from '../remember.ts'
import type { Table } from '../table.ts'
import { packedText } from './packed-digits.ts'
import { createTextNumbers, type TextNumbers } from './text-numbers.ts'

/** Numbers the keys of one entity as they are met. */
export interface Keys {
  /** The row of the first of those met here. */
  readonly first: number
  /** Those met here, without those below. */
  readonly own: TextNumbers
  /** -1 where there is no such key. */
  find(key: string): number
  row(key: string): number
  /** The same for texts of digits that are packed. */
  findPacked(packed: Int32Array, place: number): number
}

/** So few keys are looked through one by one. */
const few = 16
const finders = new Beside<readonly string[], Pick<TextNumbers, 'find'>>()

/** With `below`, keys that it holds keep their rows and others are numbered after them. */
export function createKeys(below: readonly string[] = []): Keys {
  const own = createTextNumbers()
  const first = below.length
  if (first === 0) {
    finders.set(own.list(), own)
    return { first, own, find: own.find, row: own.of, findPacked: own.findPacked }
  }
  const find = (key: string): number => {
    const under = keyRowIn(below, key)
    if (under >= 0) return under
    const number = own.find(key)
    return number < 0 ? -1 : first + number
  }
  return {
    first,
    own,
    find,
    findPacked: (packed, place) => find(packedText(packed, place) as string),
    row(key) {
      const under = keyRowIn(below, key)
      return under < 0 ? first + own.of(key) : under
    },
  }
}

/** The rows of those met here. */
export function keyTable(name: string, entity: Entity, { own }: Keys): Table {
  return { name, entity, size: own.size(), columns: {}, record: null, keys: own.list() }
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
