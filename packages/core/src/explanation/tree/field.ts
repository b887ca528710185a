import { gather, type Vector } from '../../engine/vector.ts'
import type { Reference } from '../../expression/node.ts'
import { entityTitle, fieldTitle } from '../../messages/titles.ts'
import { domainOf, vary } from '../blocking/inputs.ts'
import { locality, suppliersOf } from '../blocking/suppliers.ts'
import type { ExplainedExpression } from './nodes.ts'
import { originOf, placeOf, placeOfField } from './place.ts'
import { resolvedNode } from './resolved.ts'
import { rowAt, type Spot } from './spot.ts'
import { type Built, isSettled, type Open, type Tracing } from './tracing.ts'

interface Base {
  readonly title: ExplainedExpression['title']
  readonly value: ExplainedExpression['value']
  readonly unit: ExplainedExpression['unit']
}

/** A field of a row, its own or reached by to-one relations. */
export function fieldNode(
  t: Tracing,
  reference: Reference,
  spot: Spot,
  vector: Vector,
  base: Base,
): Built<ExplainedExpression> {
  const { dataset } = t.near
  const { fact: field, of, to = [] } = reference
  let { entity, row } = rowAt(spot, of)
  const hangs: string[] = []
  for (const relation of to) {
    const from = { entity, row }
    const one = t.evaluator.reading.one(entity, relation)
    if (row >= 0) row = one.at(row)
    if (t.open && from.row >= 0 && row === -1)
      hangs.push(linkInput(t, t.open, from.entity, from.row, relation))
    entity = one.to
  }
  const table = dataset.table(entity)
  const resolved = table.entity.resolved[field]
  if (resolved && row >= 0 && !Object.hasOwn(table.columns, field))
    return resolvedNode(t, { entity, row, field, resolved }, vector, spot.at, base)
  const place = row < 0 ? null : placeOfField(dataset, entity, row, field)
  const node: ExplainedExpression = { kind: 'field', ...base, entity, field, place }
  if (isSettled(vector, spot.at) || !t.open) return { node, hangs: [] }
  if (row < 0) return { node, hangs }
  return { node, hangs: [cellInput(t, t.open, entity, row, field, gather(vector, Int32Array.of(spot.at)))] }
}

/** A cell that states too little. One that joins rows cannot be tried: other rows would be met. */
function cellInput(
  t: Tracing,
  open: Open,
  entity: string,
  row: number,
  field: string,
  vector: Vector,
): string {
  const { dataset } = t.near
  const origin = originOf(dataset, entity, row, field)
  const missing = 'missing' in origin
  const at = missing ? { entity, row, field } : origin
  const place = placeOf(dataset, at.entity, at.row, at.field)
  const registers = missing
    ? (dataset.graph.entities[origin.missing]?.registers ?? [])
    : place
      ? [place.register]
      : []
  const definition = dataset.graph.entities[at.entity]?.fields[at.field]
  const input = open.inputs.add(`field ${at.entity} ${at.row} ${at.field}`, (id) => ({
    id,
    kind: 'field',
    entity: at.entity,
    name: at.field,
    title: fieldTitle(dataset.graph, at.entity, at.field),
    of: t.label(at.entity, at.row),
    place,
    value: t.value(vector, { entity: at.entity, field: at.field }, 0),
    sought: null,
    coverage: null,
    suppliers: suppliersOf(registers),
  }))
  if (open.reached.joins(entity, field) || vector.type === 'ref') input.fixed = true
  else
    vary(input, 'cell', domainOf(vector, 0, definition?.blank === 'none'), `${entity} ${row} ${field}`, {
      entity,
      row,
      field,
    })
  return input.fact.id
}

/** A key that leads to no row: an unknown key, or a place where the catalogue has no such entry. */
export function linkInput(t: Tracing, open: Open, entity: string, row: number, relation: string): string {
  const { dataset } = t.near
  const definition = dataset.graph.entities[entity]
  const by = definition?.many[relation]?.by ?? definition?.one[relation]?.by ?? { id: relation }
  for (const field of Object.values(by)) {
    const column = dataset.table(entity).columns[field]
    if (column?.kind === 'code' && column.codes[row] === 0)
      return cellInput(t, open, entity, row, field, { ...column, codes: column.codes.slice(row, row + 1) })
    if (column?.kind === 'range' && column.lo[row] !== column.hi[row] && !Number.isNaN(column.lo[row])) {
      const end = (ends: Float64Array) => ends.slice(row, row + 1)
      return cellInput(t, open, entity, row, field, { ...column, lo: end(column.lo), hi: end(column.hi) })
    }
  }
  const target = definition?.one[relation]?.entity ?? definition?.many[relation]?.entity
  const { registers = [] } = (target && dataset.graph.entities[target]) || {}
  const input = open.inputs.add(`link ${entity} ${row} ${relation}`, (id) => ({
    id,
    kind: 'link',
    entity,
    name: relation,
    title: entityTitle(dataset.graph, target ?? relation),
    of: t.label(entity, row),
    place: placeOf(dataset, entity, row),
    value: null,
    sought: null,
    coverage: null,
    suppliers: registers.length > 0 ? suppliersOf(registers) : locality,
  }))
  input.fixed = true
  return input.fact.id
}
