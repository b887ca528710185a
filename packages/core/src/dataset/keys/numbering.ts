import { exactAt } from '../at.ts'
import { type Column, shiftOf } from '../column.ts'
import { remember } from '../remember.ts'

/** A part of a key over some rows: small numbers, equal where the values are; -1 where there is none to compare. */
export interface Part {
  readonly ids: Int32Array
  /** More than the greatest of them. */
  readonly count: number
}

/** One column, or the rows of a table themselves, `size` of them. */
export interface Side {
  readonly size: number
  /** Left out: the number of the row. */
  readonly column?: Column
}

/** The same part of a key on both sides of a relation, one side after the other. */
export function partOf(sides: readonly Side[]): Part {
  const ids = new Int32Array(sides.reduce((sum, { size }) => sum + size, 0))
  if (sides.some(({ column }) => column?.kind === 'range')) return rangePart(ids, sides)
  let [count, from] = [0, 0]
  for (const { size, column } of sides) {
    if (column?.kind !== 'code') for (let row = 0; row < size; row++) ids[from + row] = row
    else {
      const [{ codes }, shift] = [column, shiftOf(column)]
      for (let row = 0; row < size; row++) {
        const code = codes[row] as number
        ids[from + row] = code > 1 ? code - shift : -1
      }
    }
    from += size
  }
  for (let i = 0; i < ids.length; i++) if ((ids[i] as number) >= count) count = (ids[i] as number) + 1
  return { ids, count }
}

/** Wider than this, numbers are no places in a table. */
const wide = 2 ** 28

function rangePart(ids: Int32Array, sides: readonly Side[]): Part {
  const values = new Float64Array(ids.length)
  let from = 0
  for (const { size, column } of sides) {
    const shift = column && shiftOf(column)
    for (let row = 0; row < size; row++)
      values[from + row] = shift === undefined ? row : exactAt(column as Column, row) - shift
    from += size
  }
  let least = Infinity
  let most = -Infinity
  let whole = true
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (value < least) least = value
    if (value > most) most = value
    if (!Number.isNaN(value) && value !== Math.floor(value)) whole = false
  }
  if (whole && most - least < wide) {
    for (let i = 0; i < ids.length; i++) {
      const value = values[i] as number
      ids[i] = Number.isNaN(value) ? -1 : value - least
    }
    return { ids, count: most < least ? 0 : most - least + 1 }
  }
  const seen = new Map<number, number>()
  for (let i = 0; i < ids.length; i++) {
    const value = values[i] as number
    ids[i] = Number.isNaN(value) ? -1 : remember(seen, value, () => seen.size)
  }
  return { ids, count: seen.size }
}

/** Numbers rows as they are met, so that those whose parts all agree have one number. */
export function numbered(parts: readonly Part[]): Part {
  const [first, ...others] = parts as readonly [Part, ...Part[]]
  return others.reduce(pairs, first)
}

/** Numbers pairs as they are met: by their place in a table where it is not much larger than the rows, else by a hash. */
function pairs(a: Part, b: Part): Part {
  const places = a.count * b.count
  return places <= 8 * a.ids.length + 65_536 ? placed(a, b, places) : hashed(a, b)
}

function placed(a: Part, b: Part, places: number): Part {
  const ids = new Int32Array(a.ids.length)
  const table = new Int32Array(places)
  let count = 0
  for (let i = 0; i < ids.length; i++) {
    const x = a.ids[i] as number
    const y = b.ids[i] as number
    if (x < 0 || y < 0) {
      ids[i] = -1
      continue
    }
    const place = x * b.count + y
    if (table[place] === 0) table[place] = ++count
    ids[i] = (table[place] as number) - 1
  }
  return { ids, count }
}

function hashed(a: Part, b: Part): Part {
  const ids = new Int32Array(a.ids.length)
  const bits = Math.max(4, 33 - Math.clz32(ids.length))
  const mask = 2 ** bits - 1
  const table = new Int32Array(mask + 1)
  const first = new Int32Array(ids.length)
  let count = 0
  for (let i = 0; i < ids.length; i++) {
    const x = a.ids[i] as number
    const y = b.ids[i] as number
    if (x < 0 || y < 0) {
      ids[i] = -1
      continue
    }
    let at = (Math.imul(x, 0x9e3779b1) ^ Math.imul(y + 1, 0x85ebca6b)) >>> 0
    at = (at ^ (at >>> 15)) & mask
    for (;;) {
      const id = (table[at] as number) - 1
      if (id < 0) {
        first[count] = i
        table[at] = ++count
        ids[i] = count - 1
        break
      }
      const other = first[id] as number
      if (a.ids[other] === x && b.ids[other] === y) {
        ids[i] = id
        break
      }
      at = (at + 1) & mask
    }
  }
  return { ids, count }
}
