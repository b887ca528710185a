import { isSurrogate } from '../../dataset/keys/identity.ts'
import { remember } from '../../dataset/remember.ts'
import { isKnownSequence } from '../../dataset/sequence.ts'
import type { Table } from '../../dataset/table.ts'
import type { Hop } from '../../expression/node.ts'
import { askedAt } from '../asked-at.ts'
import type { Evaluator } from '../evaluator.ts'
import { monthAsked } from '../programme-asked.ts'
import type { Frame, Scope } from '../scope.ts'
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
export function openAt(evaluator: Evaluator, { to, hop, from, scope, group }: Step): Uint8Array | undefined {
  const { entity, rows } = from
  const table = evaluator.dataset.table(entity)
  const lacking = monthAsked(hop, table.entity) ? 'all' : uncovered(evaluator, to, hop.registers, entity)
  const nobody = surrogates(table)
  if (lacking === 'none' && !nobody && (isKnownSequence(group) || !group.includes(-1))) return undefined
  const asked = lacking === 'none' ? undefined : askedAt(evaluator, scope, from, hop)
  const open = new Uint8Array(rows.length)
  let any = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    let missing = lacking === 'all' ? 1 : lacking === 'none' || row < 0 ? 0 : (lacking[row] as number)
    if (asked && missing && row >= 0)
      missing = +!evaluator.covered(to, hop.registers, entity, row, ...asked(i))
    const alone = nobody && row >= 0 ? (nobody[row] as number) : 0
    const unknown = row >= 0 && group[i] !== -1 ? missing | alone : row === -2 ? 0 : 1
    open[i] = unknown
    any |= unknown
  }
  return any ? open : undefined
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
