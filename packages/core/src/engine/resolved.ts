import { remember } from '../dataset/remember.ts'
import type { Aggregate } from '../expression/node.ts'
import type { Resolved } from '../model/entity.ts'
import type { Evaluator } from './evaluator.ts'
import { everyRow } from './kernels/every-row.ts'
import { itemsOf } from './kernels/items.ts'
import { agreedCodes, agreedRanges, type Said } from './kernels/said.ts'
import { subjectScope } from './scope.ts'
import type { Vector } from './vector.ts'

const kept = new WeakMap<object, Map<string, Vector>>()

/** As `resolveNow`, once for a dataset and day unless it depends on the job. */
export function resolve(evaluator: Evaluator, entity: string, name: string, resolved: Resolved): Vector {
  const { dataset, setting } = evaluator
  const make = () => resolveNow(evaluator, entity, resolved, everyRow(dataset, entity))
  if (/"(option|parameter|host|condition)":/.test(JSON.stringify(resolved.sources))) return make()
  const here = kept.get(dataset) ?? new Map<string, Vector>()
  kept.set(dataset, here)
  return remember(here, `${setting.asOf} ${entity}.${name}`, make)
}

/**
 * What several registers say of some rows of an entity. Numbers and dates span what the sources say, so a
 * conflict is a range; texts are known where all agree. Without a statement the value is nothing where a
 * register that proves it covers the row, else unknown.
 */
export function resolveNow(
  evaluator: Evaluator,
  entity: string,
  { type, sources }: Resolved,
  rows: Int32Array,
): Vector {
  const scope = subjectScope(entity, rows)
  const said = sources.map(({ through, register, field, where, proves }): Said => {
    const value = { fact: field, of: 'item' }
    const path = [{ to: through, as: 'item', registers: [register], ...(where && { where }) }]
    const asked: Aggregate = { take: 'latest', path, value }
    const items = itemsOf(evaluator, scope, asked)
    return { items, value: evaluator.vector(value, items.scope), proves }
  })
  return type === 'code' || type === 'text' || type === 'name' || type === 'ref'
    ? agreedCodes(type, scope.size, said)
    : agreedRanges(type, scope.size, said)
}
