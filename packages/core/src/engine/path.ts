import { isSurrogate } from '../dataset/identity.ts'
import { keyAt, recordAt } from '../dataset/laid-table.ts'
import type { ToMany, ToOne } from '../dataset/reading.ts'
import type { Hop } from '../expression/node.ts'
import { has, rowsOf } from './bits.ts'
import type { Evaluator } from './evaluator.ts'
import { frameOf, pickPositions, type Scope } from './scope.ts'

/** The rows met at the end of a path, and for each position where it began: which, how surely, and whether more may exist. */
export interface Met {
  readonly scope: Scope
  /** The position that each row belongs to. */
  readonly owner: Int32Array
  /** 1 where the row surely counts; the others may. */
  readonly surely: Uint8Array
  /** 1 where a register that may hold more rows does not cover the position. */
  readonly open: Uint8Array
}

export function walk(evaluator: Evaluator, scope: Scope, path: readonly Hop[], of?: string): Met {
  const owner = new Int32Array(scope.size)
  for (let i = 0; i < scope.size; i++) owner[i] = i
  const start: Met = {
    scope,
    owner,
    surely: new Uint8Array(scope.size).fill(1),
    open: new Uint8Array(scope.size),
  }
  return path.reduce(
    (met, hop, i) => step(evaluator, met, hop, i === 0 ? of : (path[i - 1] as Hop).as),
    start,
  )
}

function step(evaluator: Evaluator, met: Met, hop: Hop, of: string | undefined): Met {
  const from = frameOf(met.scope, of)
  const { dataset, reading } = evaluator
  const open = met.open.slice()
  const positions: number[] = []
  const rows: number[] = []
  const meet = (position: number, row: number): void => {
    positions.push(position)
    rows.push(row)
  }
  const table = dataset.table(from.entity)
  const isMany = Object.hasOwn(table.entity.many, hop.to)
  const many = isMany ? reading.many(from.entity, hop.to) : undefined
  const one = many ? undefined : reading.one(from.entity, hop.to)
  const to = (many ?? (one as ToOne)).to
  const states = stating(evaluator, to, hop.registers)
  for (let position = 0; position < from.rows.length; position++) {
    const row = from.rows[position] as number
    const owner = met.owner[position] as number
    if (row === -1) open[owner] = 1
    if (row < 0) continue
    if (one) {
      const item = one.at(row)
      if (item === -1) open[owner] = 1
      if (item >= 0) meet(position, item)
      continue
    }
    // Nobody knows who a surrogate is, so no register is complete for it.
    if (isSurrogate(keyAt(table, row)) || !evaluator.covered(to, hop.registers, from.entity, row))
      open[owner] = 1
    const found = (many as ToMany).each(row, (item) => {
      if (states(item)) meet(position, item)
    })
    if (found === -1) open[owner] = 1
  }
  const at = new Int32Array(positions)
  const picked = pickPositions(met.scope, at)
  const frame = { name: hop.as, entity: to, rows: new Int32Array(rows) }
  const reached: Met = {
    scope: { ...picked, frames: [...picked.frames, frame] },
    owner: at.map((p) => met.owner[p] as number),
    surely: markedAt(met.surely, at),
    open,
  }
  return hop.where ? narrow(evaluator, reached, hop) : reached
}

function markedAt(values: Uint8Array, at: Int32Array): Uint8Array {
  const picked = new Uint8Array(at.length)
  for (let i = 0; i < at.length; i++) picked[i] = values[at[i] as number] as number
  return picked
}

/** Keeps the rows for which the condition of the hop may hold. */
function narrow(evaluator: Evaluator, met: Met, { where }: Hop): Met {
  if (!where) return met
  const { definite, possible } = evaluator.truth(where, met.scope)
  const kept = new Int32Array(rowsOf(possible))
  return {
    scope: pickPositions(met.scope, kept),
    owner: kept.map((i) => met.owner[i] as number),
    surely: markedAt(met.surely, kept).map((one, i) => one & +has(definite, kept[i] as number)),
    open: met.open,
  }
}

/** Whether a row is stated by one of the registers asked for. */
function stating(
  { dataset }: Evaluator,
  entity: string,
  registers?: readonly string[],
): (row: number) => boolean {
  if (!registers) return () => true
  const table = dataset.table(entity)
  return (row) => {
    const record = recordAt(table, row)
    return record === undefined || registers.includes(dataset.place(record).source.register)
  }
}
