import { keyAt, recordAt } from '../dataset/at.ts'
import { isSurrogate } from '../dataset/keys/identity.ts'
import { remember } from '../dataset/remember.ts'
import { sequence } from '../dataset/sequence.ts'
import type { Hop } from '../expression/node.ts'
import { askedAt } from './asked-at.ts'
import { has, positions } from './bits.ts'
import type { Evaluator } from './evaluator.ts'
import { pickRows } from './kernels/gather.ts'
import { type Lead, meetMany, meetOne } from './kernels/meet.ts'
import { isFew } from './kernels/shared.ts'
import type { Met, Taken } from './met.ts'
import { type Frame, frameOf, pickPositions, type Scope } from './scope.ts'

/** Follows a path from each position of a scope; of few positions each step is taken once. */
export function walk(evaluator: Evaluator, scope: Scope, path: readonly Hop[], of?: string): Met {
  const start = isFew(scope) ? remember(evaluator.starts, scope, () => startAt(scope)) : startAt(scope)
  return path.reduce(
    (met, hop, i) => step(evaluator, met, hop, i === 0 ? of : (path[i - 1] as Hop).as),
    start,
  )
}

const startAt = (scope: Scope): Met => ({
  scope,
  owner: sequence(scope.size),
  surely: new Uint8Array(scope.size).fill(1),
  open: new Uint8Array(scope.size),
})

function step(evaluator: Evaluator, met: Met, hop: Hop, of: string | undefined): Met {
  const from = frameOf(met.scope, of)
  if (!isFew(met.scope)) return reach(evaluator, met, hop, from)
  const taken = remember(evaluator.steps, met, () => new Map<Hop, Taken>())
  const found = taken.get(hop)
  if (found?.from === from) return found.met
  const reached = reach(evaluator, met, hop, from)
  taken.set(hop, { from, met: reached })
  return reached
}

function reach(evaluator: Evaluator, met: Met, hop: Hop, from: Frame): Met {
  const { to, at, rows, open } = stepsFrom(evaluator, from, hop, met.scope)
  const picked = pickPositions(met.scope, at)
  const reached: Met = {
    scope: { ...picked, frames: [...picked.frames, { name: hop.as, entity: to, rows }] },
    owner: pickRows(met.owner, at),
    surely: markedAt(met.surely, at),
    open: open ? openedBy(open, met.owner, met.open) : met.open,
  }
  return hop.where ? narrow(evaluator, reached, hop) : reached
}

/** Owners of whom some position is open are open too. */
function openedBy(open: Uint8Array, owner: Int32Array, before: Uint8Array): Uint8Array {
  const opened = before.slice()
  for (let p = 0; p < open.length; p++) opened[owner[p] as number]! |= open[p] as number
  return opened
}

/** Fewer positions than this part of a table are looked up one by one. */
const share = 64

function stepsFrom(evaluator: Evaluator, from: Frame, hop: Hop, scope: Scope): Lead {
  const { dataset, reading } = evaluator
  const { entity, size } = dataset.table(from.entity)
  if (!Object.hasOwn(entity.many, hop.to)) {
    const one = reading.one(from.entity, hop.to)
    return meetOne(one.to, from.rows, (row) => one.at(row))
  }
  return reading.wholeTables && from.rows.length * share >= size
    ? meetMany(evaluator, from, hop, scope)
    : lookedUp(evaluator, from, hop, scope)
}

/** A step to many rows from a few positions. */
function lookedUp(evaluator: Evaluator, from: Frame, hop: Hop, scope: Scope): Lead {
  const table = evaluator.dataset.table(from.entity)
  const many = evaluator.reading.many(from.entity, hop.to)
  const { to } = many
  const states = stating(evaluator, to, hop.registers)
  const asked = askedAt(evaluator, scope, from, hop)
  const places: number[] = []
  const rows: number[] = []
  const open = new Uint8Array(from.rows.length)
  from.rows.forEach((row, p) => {
    if (row === -1) open[p] = 1
    if (row < 0) return
    // Nobody knows who a surrogate is, so no register is complete for it.
    const isCovered = evaluator.covered(to, hop.registers, from.entity, row, asked?.(p))
    if (isSurrogate(keyAt(table, row)) || !isCovered) open[p] = 1
    const found = many.each(row, (item) => {
      if (!states(item)) return
      places.push(p)
      rows.push(item)
    })
    if (found === -1) open[p] = 1
  })
  return { to, at: Int32Array.from(places), rows: Int32Array.from(rows), open }
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
  const kept = positions(possible)
  const surely = markedAt(met.surely, kept)
  return {
    scope: pickPositions(met.scope, kept),
    owner: pickRows(met.owner, kept),
    surely: definite === possible ? surely : surely.map((one, i) => one & +has(definite, kept[i] as number)),
    open: met.open,
  }
}

/** Whether a row is stated by one of the registers asked for. */
export function stating(
  { dataset }: Pick<Evaluator, 'dataset'>,
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
