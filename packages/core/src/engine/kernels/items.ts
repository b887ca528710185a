import { isSequence, sequence } from '../../dataset/sequence.ts'
import { indexBy } from '../../dataset/table.ts'
import type { Aggregate, Hop } from '../../expression/node.ts'
import { allBits, and, type Bits, bitsOf } from '../bits.ts'
import type { Evaluator } from '../evaluator.ts'
import { walk } from '../path.ts'
import { type Frame, follow, frameOf, type Scope } from '../scope.ts'
import type { Truth } from '../vector.ts'
import { everyRow } from './every-row.ts'
import { pickRows } from './gather.ts'
import type { Items } from './item-groups.ts'
import { looksOnlyAt } from './looks-only.ts'
import { openAt } from './open.ts'
import { isFew } from './shared.ts'
import { stated } from './stated.ts'

export interface ItemsAt extends Items {
  /** Where the values of the rows are evaluated. */
  readonly scope: Scope
}

export const itemsOf = (evaluator: Evaluator, scope: Scope, node: Aggregate): ItemsAt =>
  itemsOfTable(evaluator, scope, node) ?? itemsMet(evaluator, scope, node)

/** The rows met from each position. */
export function itemsMet(evaluator: Evaluator, scope: Scope, node: Aggregate): ItemsAt {
  const { owner, surely, open, scope: reached } = walk(evaluator, scope, node.path, node.of)
  const { offsets, rows } = indexBy(owner, scope.size)
  const counts = { definite: bitsOf(surely), possible: allBits(owner.length) }
  return { size: scope.size, group: sequence(scope.size), offsets, rows, counts, open, scope: reached }
}

/** Asking all rows of a table at once is worth while from one position for so many of them; for fewer where it takes calculating. */
const share = (asked: readonly unknown[]): number =>
  /"(?:add|mulDiv|age|take)":/.test(JSON.stringify(asked)) ? 4 : 16

/** A step to many rows, and where it starts from. */
interface Step {
  readonly from: Frame
  readonly hop: Hop
}

/**
 * The one step to many rows of a path, after steps to one row, if it starts from much of a table and its conditions
 * are the same whoever meets the row.
 */
function stepOfTable({ dataset, reading }: Evaluator, scope: Scope, node: Aggregate): Step | undefined {
  const hop = node.path.at(-1)
  if (isFew(scope) || !hop || !reading.wholeTables) return undefined
  const asked = [hop.where, node.value, node.by]
  if (!looksOnlyAt(asked, [hop.as])) return undefined
  const start = frameOf(scope, node.of)
  const ones = node.path.slice(0, -1)
  let { entity } = start
  for (const { to, where } of ones) {
    if (where || Object.hasOwn(dataset.table(entity).entity.many, to)) return undefined
    entity = dataset.one(entity, to).to
  }
  const { entity: definition, size } = dataset.table(entity)
  if (!Object.hasOwn(definition.many, hop.to) || scope.size * share(asked) < size) return undefined
  return {
    from: follow(
      dataset,
      start,
      ones.map(({ to }) => to),
    ),
    hop,
  }
}

/** All rows of a table, whoever meets them; undefined where that is not worth while. */
export function itemsOfTable(evaluator: Evaluator, scope: Scope, node: Aggregate): ItemsAt | undefined {
  const step = stepOfTable(evaluator, scope, node)
  return step && ofTable(evaluator, scope, step)
}

function ofTable(evaluator: Evaluator, scope: Scope, { from, hop }: Step): ItemsAt {
  const { entity, rows } = from
  const { dataset } = evaluator
  const links = dataset.many(entity, hop.to)
  const { to, group: all, owners } = links
  const inner = evaluator.once(`rows ${hop.as} ${to}`, () => wholeOf(everyRow(dataset, to), hop.as, to))
  const said = hop.where && settled(evaluator.truth(hop.where, inner))
  const asked = stated(dataset, to, hop.registers)
  const counts = said && asked ? only(said, asked) : (said ?? (asked && { definite: asked, possible: asked }))
  const whole = rows.length === all.length && isSequence(rows)
  const group = whole ? all : pickRows(all, rows)
  const open = openAt(evaluator, { to, hop, from, scope, group })
  return {
    size: scope.size,
    group,
    get offsets() {
      return links.index.offsets
    },
    get degrees() {
      return links.degrees
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

const wholeOf = (rows: Int32Array, name: string, entity: string): Scope => ({
  size: rows.length,
  frames: [{ name, entity, rows }],
  root: rows,
})

/** What is surely true where it is possible is one bitmap. */
const settled = ({ definite, possible }: Truth): Truth =>
  possible.words.every((word, w) => word === definite.words[w])
    ? { definite, possible: definite }
    : { definite, possible }

const only = ({ definite, possible }: { definite: Bits; possible: Bits }, asked: Bits) => ({
  definite: and(definite, asked),
  possible: and(possible, asked),
})
