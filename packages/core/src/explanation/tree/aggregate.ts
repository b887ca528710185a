import { askedAt } from '../../engine/asked-at.ts'
import { and, not, rowsOf } from '../../engine/bits.ts'
import { walk } from '../../engine/path.ts'
import { type Frame, frameOf, pickPositions, type Scope, SUBJECT } from '../../engine/scope.ts'
import type { Vector } from '../../engine/vector.ts'
import type { Aggregate, Expression, Hop } from '../../expression/node.ts'
import type { Input } from '../blocking/inputs.ts'
import { outerParts, restsOn } from '../near/canonical.ts'
import { coverageAsked, coverageInputs } from './coverage.ts'
import { linkInput } from './field.ts'
import type { CoverageUse, ExplainedExpression, RelatedRow } from './nodes.ts'
import { placeOf } from './place.ts'
import { type Built, framesOf, isSettled, type Tracing, union } from './tracing.ts'
import { varyComputed } from './vary-computed.ts'

/** What the rows at the end of a path come to: which count surely, which possibly and why, and what may be missing. */
export function aggregateNode(
  t: Tracing,
  aggregate: Aggregate,
  scope: Scope,
  vector: Vector,
  base: Pick<ExplainedExpression, 'title' | 'value' | 'unit'>,
): Built<ExplainedExpression> {
  const { dataset } = t.near
  const settled = isSettled(vector)
  const steps = aggregate.path.map((hop, i) => step(t, scope, aggregate, hop, i, settled))
  const met = walk(t.evaluator, scope, aggregate.path, aggregate.of)
  const { entity, rows } = met.scope.frames.at(-1) as Frame
  const at = (i: number): Scope => pickPositions(met.scope, Int32Array.of(i))
  const last = aggregate.path.at(-1)
  const values = aggregate.value ? t.evaluator.vector(aggregate.value, met.scope) : null
  const of = aggregate.value ? t.titles.field(aggregate.value, framesOf(met.scope)) : null
  const why = (i: number) => (met.surely[i] || !last?.where ? null : t.condition(last.where, at(i)).node)

  const related = Array.from(rows.subarray(0, t.rowsListed), (row, i): RelatedRow => {
    const place = placeOf(dataset, entity, row, columnOf(aggregate.value))
    return {
      label: place ? '' : rowLabel(t, entity, row),
      place,
      counts: met.surely[i] ? 'surely' : 'possibly',
      value: values && t.value(values, of, i),
      because: why(i),
    }
  })
  const surely = met.surely.reduce((n, sure) => n + sure, 0)
  const node: ExplainedExpression = {
    kind: 'aggregate',
    ...base,
    take: aggregate.take,
    entity,
    where: t.titles.rows(aggregate, framesOf(scope)),
    surely,
    possibly: rows.length - surely,
    related,
    more: rows.length - related.length,
    missing: distinct(steps.flatMap(({ missing }) => missing)),
  }
  if (settled) return { node, hangs: [] }
  const open = steps.some(({ coverage }) => coverage.length > 0)
  // Of one row the order does not matter, unless there may be more.
  const by = open || rows.length > 1 ? aggregate.by : undefined
  const parts = [aggregate.value, by].filter((part) => part !== undefined)
  const inner = parts.flatMap((part) => Array.from(rows, (_, i) => t.expression(part, at(i)).hangs))
  const outer = open ? outerParts(aggregate).map((part) => t.expression(part, scope).hangs) : []
  const hangs = union(...steps.map((taken) => taken.hangs), ...inner, ...outer)
  const registers = steps.flatMap(({ coverage }) => coverage)
  const [only] = hangs.length === 1 ? registers : []
  const frame = aggregate.of ?? SUBJECT
  if (only && restsOn(aggregate, frame)) {
    const mayBeNothing = surely === 0 && ['min', 'max', 'latest'].includes(aggregate.take)
    varyComputed(t, only, aggregate, frame, vector, mayBeNothing, scope)
    only.fact = { ...only.fact, sought: base.title, value: base.value }
  } else for (const input of registers) input.fixed = true
  return { node, hangs }
}

interface Step {
  readonly hangs: readonly string[]
  readonly missing: readonly CoverageUse[]
  readonly coverage: readonly Input[]
}

/** What is not known about the rows of one hop: whether there are more, and whether those met count. */
function step(
  t: Tracing,
  scope: Scope,
  { of, path }: Aggregate,
  asking: Hop,
  i: number,
  settled: boolean,
): Step {
  const { dataset } = t.near
  const { where, ...hop } = asking
  const before = walk(t.evaluator, scope, path.slice(0, i), of).scope
  const name = i === 0 ? of : path[i - 1]?.as
  const from = frameOf(before, name)
  const many = dataset.table(from.entity).entity.many[hop.to] !== undefined
  const links = many ? dataset.many(from.entity, hop.to) : dataset.one(from.entity, hop.to)
  const hangs: (readonly string[])[] = []
  const missing: CoverageUse[] = []
  const coverage: Input[] = []
  const askedFor = many ? askedAt(t.evaluator, before, from, asking) : undefined
  const asked = new Map([...from.rows].map((row, i) => [`${row} ${askedFor?.(i)[0]}`, [row, i] as const]))
  for (const [row, i] of asked.values()) {
    const to = 'group' in links ? links.group[row] : links.rows[row]
    if (to === -1 && !settled) hangs.push([linkInput(t, from.entity, row, hop.to)])
    if (!many) continue
    const uses = coverageAsked(t, links.to, hop.registers, from.entity, row, ...(askedFor?.(i) ?? []))
    missing.push(...uses.filter(({ covered }) => !covered))
    if (!settled) coverage.push(...coverageInputs(t, uses, t.label(from.entity, row)))
  }
  hangs.push(coverage.map(({ fact }) => fact.id))
  if (where && !settled) {
    const reached = walk(t.evaluator, before, [hop], name).scope
    const { definite, possible } = t.evaluator.truth(where, reached)
    for (const position of rowsOf(and(possible, not(definite))))
      hangs.push(t.condition(where, pickPositions(reached, Int32Array.of(position))).hangs)
  }
  return { hangs: union(...hangs), missing, coverage }
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

const distinct = (uses: readonly CoverageUse[]): readonly CoverageUse[] => [
  ...new Map(uses.map((use) => [JSON.stringify(use), use])).values(),
]
