import { isSurrogate } from '../../dataset/keys/identity.ts'
import { remember } from '../../dataset/remember.ts'
import { isKnownSequence } from '../../dataset/sequence.ts'
import type { Table } from '../../dataset/table.ts'
import type { Hop } from '../../expression/node.ts'
import { askedAt } from '../asked-at.ts'
import type { Asked } from '../covered.ts'
import type { Evaluator } from '../evaluator.ts'
import { monthAsked } from '../programme-asked.ts'
import type { Frame, Scope } from '../scope.ts'
import { placesAndTimes } from './places-and-times.ts'
import { uncovered } from './uncovered.ts'

/** A step to many rows. */
interface Step {
  readonly to: string
  readonly hop: Hop
  readonly from: Frame
  readonly scope: Scope
  readonly group: Int32Array
}

/** By position: 1 where there may be more rows than are known; nobody knows who a surrogate is, so no register is complete for it. */
export function openAt(evaluator: Evaluator, step: Step): Uint8Array | undefined {
  const { to, hop, from, group } = step
  const { dataset } = evaluator
  const { entity, rows } = from
  const table = dataset.table(entity)
  const registers = hop.registers ?? dataset.table(to).entity.registers
  const lacking = monthAsked(hop, table.entity) ? 'some' : uncovered(evaluator, registers, entity)
  const nobody = surrogates(table)
  if (lacking === 'none' && !nobody && (isKnownSequence(group) || !group.includes(-1))) return undefined
  const missing = lacking === 'some' ? missingAt(evaluator, step, registers) : () => +(lacking === 'all')
  const open = new Uint8Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    const isNamed = row >= 0 && group[i] !== -1
    open[i] = isNamed ? missing(row, i) | (nobody ? (nobody[row] as number) : 0) : +(row !== -2)
  }
  return open.includes(1) ? open : undefined
}

/** By row and position of the frame: 1 where the registers are not complete for what is asked there. */
function missingAt(evaluator: Evaluator, { to, hop, from, scope }: Step, registers: readonly string[]) {
  const asked = askedAt(evaluator, scope, from, hop)
  const { ids, count } = placesAndTimes(evaluator.dataset, from.entity)
  const known = new Map<Asked | undefined, Int8Array>()
  const nothingYet = () => new Int8Array(count).fill(-1)
  return (row: number, position: number): number => {
    const what = asked?.(position)
    const found = remember(known, what, nothingYet)
    const id = ids[row] as number
    if (found[id] === -1) found[id] = +!evaluator.covered(to, registers, from.entity, row, what)
    return found[id] as number
  }
}

const nobodies = new WeakMap<Table, Uint8Array | null>()

/** 1 for each key that stands for somebody of whom nobody knows who it is; null: there is none. */
const surrogates = (table: Table): Uint8Array | null => remember(nobodies, table, () => marked(table))

function marked(table: Table): Uint8Array | null {
  const words = table.numbers?.words() ?? new Map(table.keys?.map((key, row) => [key, row]))
  const made = new Uint8Array(table.size)
  for (const [key, row] of words) made[row] = +isSurrogate(key)
  return made.includes(1) ? made : null
}
