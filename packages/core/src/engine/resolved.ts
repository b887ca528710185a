import type { Resolved } from '../model/entity.ts'
import type { Evaluator } from './evaluator.ts'
import { walk } from './path.ts'
import { subjectScope } from './scope.ts'
import { range, type Vector } from './vector.ts'

/**
 * What several registers say of some rows of an entity. Numbers and dates span what the sources say, so a
 * conflict is a range; texts are known where all agree. Without a statement the value is nothing where a
 * register that proves it covers the row, else unknown.
 */
export function resolve(
  evaluator: Evaluator,
  entity: string,
  { type, sources }: Resolved,
  rows: Int32Array,
): Vector {
  const scope = subjectScope(entity, rows)
  const said = Array.from(
    { length: rows.length },
    (): Said => ({ lo: Infinity, hi: -Infinity, maybe: false, blank: false, codes: new Set() }),
  )
  const proven = new Uint8Array(rows.length)
  let to: string | undefined
  for (const { through, register, field, where, proves } of sources) {
    const met = walk(evaluator, scope, [
      { to: through, as: 'item', registers: [register], ...(where && { where }) },
    ])
    const value = evaluator.vector({ fact: field, of: 'item' }, met.scope)
    if (value.kind === 'code') to = value.to
    met.owner.forEach((o, i) => {
      record(said[o] as Said, value, i, met.surely[i] === 1)
    })
    if (proves)
      met.open.forEach((open, o) => {
        if (!open) proven[o] = 1
      })
  }
  if (type === 'code' || type === 'text' || type === 'name' || type === 'ref') {
    const codes = Uint32Array.from(said, ({ codes: all, maybe, blank }, row) => {
      if (all.size === 1 && !maybe) return [...all][0] as number
      return all.size === 0 && !maybe && !blank && proven[row] ? 1 : 0
    })
    return { kind: 'code', type, codes, ...(to !== undefined && { to }) }
  }
  const ends = said.map(({ lo, hi, maybe, blank }, row): readonly [number, number] => {
    if (maybe) return [-Infinity, Infinity]
    if (lo <= hi) return [lo, hi]
    return proven[row] && !blank ? [Number.NaN, Number.NaN] : [-Infinity, Infinity]
  })
  return range(
    type,
    Float64Array.from(ends, ([lo]) => lo),
    Float64Array.from(ends, ([, hi]) => hi),
  )
}

interface Said {
  lo: number
  hi: number
  /** Something may be said that is not known to count. */
  maybe: boolean
  /** Something is said that leaves the value open: what others say stands, but there is not nothing. */
  blank: boolean
  codes: Set<number>
}

function record(said: Said, value: Vector, i: number, surely: boolean): void {
  if (!surely) {
    said.maybe = true
  } else if (value.kind === 'code') {
    if ((value.codes[i] as number) > 1) said.codes.add(value.codes[i] as number)
    else if (value.codes[i] === 0) said.blank = true
  } else if (Number.isFinite(value.lo[i]) && Number.isFinite(value.hi[i])) {
    said.lo = Math.min(said.lo, value.lo[i] as number)
    said.hi = Math.max(said.hi, value.hi[i] as number)
  } else if (!Number.isNaN(value.lo[i])) {
    said.blank = true
  }
}
