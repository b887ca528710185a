import { type Frame, SUBJECT } from '../../engine/scope.ts'
import type { Vector } from '../../engine/vector.ts'
import type { Aggregate, Expression } from '../../expression/node.ts'
import { outerParts, restsOn } from '../near/canonical.ts'
import { namesFacts } from './names-facts.ts'
import type { CoverageUse, ExplainedExpression, RelatedRow } from './nodes.ts'
import { placeOf } from './place.ts'
import { framesOf, type Spot } from './spot.ts'
import { stepAlong } from './step.ts'
import { type Built, isSettled, type Tracing, union } from './tracing.ts'
import { varyComputed } from './vary-computed.ts'

/** What the rows at the end of a path come to: which count surely, which possibly and why, and what may be missing. */
export function aggregateNode(
  t: Tracing,
  aggregate: Aggregate,
  spot: Spot,
  vector: Vector,
  base: Pick<ExplainedExpression, 'title' | 'value' | 'unit'>,
): Built<ExplainedExpression> {
  const { dataset } = t.near
  const settled = isSettled(vector, spot.at)
  const isDone = settled || !(t.open || namesFacts(t.check, aggregate))
  const steps = t.asking.legs(aggregate, spot.scope).map((leg) => stepAlong(t, leg, spot.at, isDone))
  const met = t.asking.end(aggregate, spot.scope)
  const { entity, rows } = met.scope.frames.at(-1) as Frame
  const positions = met.from(spot.at)
  const at = (position: number): Spot => ({ scope: met.scope, at: position })
  const last = aggregate.path.at(-1)
  const { value: taken } = aggregate
  const values = taken ? t.asking.vector(taken, met.scope) : null
  const of = taken ? t.titles.called(taken, at(0)).field : null
  const why = (i: number) => (met.surely[i] || !last?.where ? null : t.condition(last.where, at(i)).node)

  const related = Array.from(positions.subarray(0, t.rowsListed), (i): RelatedRow => {
    const row = rows[i] as number
    const place = placeOf(dataset, entity, row, columnOf(taken))
    return {
      label: place ? '' : rowLabel(t, entity, row),
      place,
      counts: met.surely[i] ? 'surely' : 'possibly',
      value: values && t.value(values, of, i),
      because: why(i),
    }
  })
  const surely = positions.reduce((n, i) => n + (met.surely[i] as number), 0)
  const node: ExplainedExpression = {
    kind: 'aggregate',
    ...base,
    take: aggregate.take,
    entity,
    where: t.titles.rows(aggregate, framesOf(spot)),
    surely,
    possibly: positions.length - surely,
    related,
    more: positions.length - related.length,
    missing: distinct(steps.flatMap(({ missing }) => missing)),
  }
  if (isDone) return { node, hangs: [] }
  const isOpen = steps.some(({ missing }) => missing.length > 0)
  // Of one row the order does not matter, unless there may be more.
  const by = isOpen || positions.length > 1 ? aggregate.by : undefined
  const parts = [taken, by].filter((part) => part !== undefined)
  const inner = parts.flatMap((part) => Array.from(positions, (i) => t.expression(part, at(i)).hangs))
  const outer = isOpen ? outerParts(aggregate).map((part) => t.expression(part, spot).hangs) : []
  const hangs = union(...steps.map((taken) => taken.hangs), ...inner, ...outer)
  const registers = steps.flatMap(({ coverage }) => coverage)
  const [only] = hangs.length === 1 ? registers : []
  const frame = aggregate.of ?? SUBJECT
  if (only && restsOn(aggregate, frame)) {
    const mayBeNothing = surely === 0 && ['min', 'max', 'latest'].includes(aggregate.take)
    varyComputed(t, only, aggregate, frame, vector, mayBeNothing, spot)
    only.fact = { ...only.fact, sought: base.title, value: base.value }
  } else for (const input of registers) input.fixed = true
  return { node, hangs }
}

const columnOf = (value: Expression | undefined): string | undefined =>
  value && 'fact' in value && !value.to ? value.fact : undefined

/** A row that no record states, by its fields that are known: for example a month. */
function rowLabel(t: Tracing, entity: string, row: number): string {
  const { columns } = t.near.dataset.table(entity)
  const months = Object.values(columns).flatMap((column) => {
    if (column.kind !== 'range' || column.type !== 'month') return []
    const { least } = t.value(column, null, row)
    return least === null ? [] : [String(least)]
  })
  return months.join(' ') || t.label(entity, row)
}

const distinct = (uses: readonly CoverageUse[]): readonly CoverageUse[] =>
  uses.length < 2 ? uses : [...new Map(uses.map((use) => [JSON.stringify(use), use])).values()]
