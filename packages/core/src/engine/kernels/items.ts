import { indexBy } from '../../dataset/table.ts'
import type { Aggregate, Hop } from '../../expression/node.ts'
import { allBits, and, type Bits, noBits } from '../bits.ts'
import type { Evaluator } from '../evaluator.ts'
import { walk } from '../path.ts'
import { frameOf, type Scope } from '../scope.ts'
import { everyRow } from './every-row.ts'
import { isSequence, pickRows, sequence } from './gather.ts'
import { looksOnlyAt } from './looks-only.ts'
import { openAt } from './open.ts'
import { stated } from './stated.ts'

/**
 * What aggregates look at: for each position the rows `rows[offsets[g]]` up to `rows[offsets[g + 1]]` of its group
 * `g`, none where that is negative. Values and bits stand at these rows, not at the positions.
 */
export interface Items {
  readonly size: number
  readonly group: Int32Array
  readonly offsets: Int32Array
  readonly rows: Int32Array
  /** The group of each row, -1 for none, where all groups are asked about; so sums need no order. */
  readonly owners?: Int32Array
  /** The rows that surely count, and those that may; undefined: every row counts. */
  readonly counts: { readonly definite: Bits; readonly possible: Bits } | undefined
  /** 1 where a register that may hold more rows does not cover the position; undefined: nowhere. */
  readonly open: Uint8Array | undefined
  /** Where the values of the rows are evaluated. */
  readonly scope: Scope
}

export function itemsOf(evaluator: Evaluator, scope: Scope, node: Aggregate): Items {
  const [hop, more] = node.path
  if (hop && !more && isWhole(evaluator, scope, node, hop)) return ofTable(evaluator, scope, node, hop)
  const { owner, surely, open, scope: reached } = walk(evaluator, scope, node.path, node.of)
  const { offsets, rows } = indexBy(owner, scope.size)
  const definite = noBits(owner.length)
  for (let i = 0; i < surely.length; i++) definite.words[i >>> 5]! |= (surely[i] as number) << (i & 31)
  const counts = { definite, possible: allBits(owner.length) }
  return { size: scope.size, group: sequence(scope.size), offsets, rows, counts, open, scope: reached }
}

/** Asking all rows of a table at once is worth while from one position for so many of them. */
const share = 16

/** Whether it is a step to many rows from much of a table, by conditions that are the same whoever meets the row. */
function isWhole({ dataset, reading }: Evaluator, scope: Scope, node: Aggregate, hop: Hop): boolean {
  if (!reading.wholeTables) return false
  const { entity, size } = dataset.table(frameOf(scope, node.of).entity)
  return (
    Object.hasOwn(entity.many, hop.to) &&
    scope.size * share >= size &&
    looksOnlyAt([hop.where, node.value, node.by], [hop.as])
  )
}

function ofTable(evaluator: Evaluator, scope: Scope, { of }: Aggregate, hop: Hop): Items {
  const { dataset } = evaluator
  const { entity: from, rows } = frameOf(scope, of)
  const links = dataset.many(from, hop.to)
  const { to, group: all, owners } = links
  const every = everyRow(dataset, to)
  const inner: Scope = {
    size: every.length,
    frames: [{ name: hop.as, entity: to, rows: every }],
    root: every,
  }
  const said = hop.where && evaluator.truth(hop.where, inner)
  const asked = stated(dataset, to, hop.registers)
  const counts = said && asked ? only(said, asked) : (said ?? (asked && { definite: asked, possible: asked }))
  const whole = rows.length === all.length && isSequence(rows)
  const group = whole ? all : pickRows(all, rows)
  const open = openAt(evaluator, { to, hop, from, rows, group })
  return {
    size: scope.size,
    group,
    get offsets() {
      return links.index.offsets
    },
    get rows() {
      return links.index.rows
    },
    ...(whole && owners && { owners }),
    counts,
    open,
    scope: inner,
  }
}

const only = ({ definite, possible }: { definite: Bits; possible: Bits }, asked: Bits) => ({
  definite: and(definite, asked),
  possible: and(possible, asked),
})
