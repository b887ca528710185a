import { has } from '../../engine/bits.ts'
import type { Input } from '../blocking/inputs.ts'
import type { Leg } from './asking.ts'
import { coverageAsked, coverageInputs } from './coverage.ts'
import { linkInput } from './field.ts'
import type { CoverageUse } from './nodes.ts'
import { type Tracing, union } from './tracing.ts'

/** What is not known about the rows of one hop: whether there are more, and whether those met count. */
export interface Step {
  readonly hangs: readonly string[]
  readonly missing: readonly CoverageUse[]
  readonly coverage: readonly Input[]
}

const nothing: Step = { hangs: [], missing: [], coverage: [] }

/** A hop from one position; of one that `isDone` nobody asks what hangs on it. */
export function stepAlong(t: Tracing, leg: Leg, position: number, isDone: boolean): Step {
  const { hop, before, start, isMany, relation, asked } = leg
  if (!isMany && isDone) return nothing
  const open = isDone ? null : t.open
  const hangs: (readonly string[])[] = []
  const missing: CoverageUse[] = []
  const coverage: Input[] = []
  for (const at of distinct(leg, before.from(position))) {
    const row = start.rows[at] as number
    if (open && leadsTo(leg, row) === -1) hangs.push([linkInput(t, open, start.entity, row, hop.to)])
    if (!isMany) continue
    const of = asked?.(at)
    if (t.evaluator.covered(relation.to, hop.registers, start.entity, row, of)) continue
    const uses = coverageAsked(t, relation.to, hop.registers, start.entity, row, of)
    missing.push(...uses.filter(({ covered }) => !covered))
    if (open) coverage.push(...coverageInputs(open, uses, t.label(start.entity, row)))
  }
  hangs.push(coverage.map(({ fact }) => fact.id))
  if (!isDone) hangs.push(...conditions(t, leg, position))
  return { hangs: union(...hangs), missing, coverage }
}

/** What keeps the rows that may count from surely counting. */
function conditions(t: Tracing, { hop: { where }, before, met }: Leg, position: number) {
  if (!where) return []
  const { scope, from } = met()
  const { definite, possible } = t.asking.truth(where, scope)
  const found = Array.from(before.from(position)).flatMap((start) => Array.from(from(start)))
  return found
    .filter((at) => has(possible, at) && !has(definite, at))
    .map((at) => t.condition(where, { scope, at }).hangs)
}

/** Of positions that ask the same the last, in the order of the first. */
function distinct({ start, asked }: Leg, positions: Int32Array): Iterable<number> {
  if (positions.length < 2) return positions
  const key = (at: number) => `${start.rows[at]} ${asked?.(at)[0]}`
  return new Map(Array.from(positions, (at) => [key(at), at])).values()
}

/** The group or row that a relation leads to: -1 where our key is not known. */
const leadsTo = ({ relation }: Leg, row: number): number =>
  row < 0 ? 0 : 'each' in relation ? relation.each(row, () => {}) : relation.at(row)
