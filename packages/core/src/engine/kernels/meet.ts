import type { Hop } from '../../expression/node.ts'
import { has } from '../bits.ts'
import type { Evaluator } from '../evaluator.ts'
import type { Frame, Scope } from '../scope.ts'
import { pickRows } from './gather.ts'
import { openAt } from './open.ts'
import { stated } from './stated.ts'

/** Where a step leads: the position that each row is met from, and by position 1 where there may be more. */
export interface Lead {
  readonly to: string
  readonly at: Int32Array
  readonly rows: Int32Array
  readonly open: Uint8Array | undefined
}

/** A step to many rows from many positions, by relations of whole tables: counts what it meets, then writes it down. */
export function meetMany(evaluator: Evaluator, from: Frame, hop: Hop, scope: Scope): Lead {
  const { entity, rows } = from
  const { dataset } = evaluator
  const { to, group: all, index } = dataset.many(entity, hop.to)
  const group = pickRows(all, rows)
  const size = metBy(group, index.offsets)
  const at = new Int32Array(size)
  const met = new Int32Array(size)
  const asked = stated(dataset, to, hop.registers)
  let n = 0
  for (let p = 0; p < group.length; p++) {
    const g = group[p] as number
    const end = g < 0 ? 0 : (index.offsets[g + 1] as number)
    for (let k = g < 0 ? 0 : (index.offsets[g] as number); k < end; k++) {
      const row = index.rows[k] as number
      if (asked !== undefined && !has(asked, row)) continue
      at[n] = p
      met[n++] = row
    }
  }
  const open = openAt(evaluator, { to, hop, from, scope, group })
  return n === size ? { to, at, rows: met, open } : { to, at: at.slice(0, n), rows: met.slice(0, n), open }
}

function metBy(group: Int32Array, offsets: Int32Array): number {
  let size = 0
  for (let p = 0; p < group.length; p++) {
    const g = group[p] as number
    if (g >= 0) size += (offsets[g + 1] as number) - (offsets[g] as number)
  }
  return size
}

/** A step to one row. */
export function meetOne(to: string, rows: Int32Array, one: (row: number) => number): Lead {
  const at = new Int32Array(rows.length)
  const met = new Int32Array(rows.length)
  const open = new Uint8Array(rows.length)
  let n = 0
  for (let p = 0; p < rows.length; p++) {
    const row = rows[p] as number
    const item = row < 0 ? row : one(row)
    open[p] = +(item === -1)
    if (item < 0) continue
    at[n] = p
    met[n++] = item
  }
  return { to, at: at.slice(0, n), rows: met.slice(0, n), open }
}
