import type { ToMany, ToOne } from '../../dataset/reading.ts'
import { has } from '../../engine/bits.ts'
import { type Frame, frameOf, SUBJECT } from '../../engine/scope.ts'
import type { Vector } from '../../engine/vector.ts'
import type { Aggregate, Expression, Hop } from '../../expression/node.ts'
import type { Input } from '../blocking/inputs.ts'
import { outerParts, restsOn } from '../near/canonical.ts'
import { startOf } from './asking.ts'
import { coverageAsked, coverageInputs } from './coverage.ts'
import { linkInput } from './field.ts'
import { namesFacts } from './names-facts.ts'
import type { CoverageUse, ExplainedExpression, RelatedRow } from './nodes.ts'
import { placeOf } from './place.ts'
import { framesOf, type Spot } from './spot.ts'
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
  const steps = aggregate.path.map((hop, i) => step(t, spot, aggregate, hop, i, isDone))
  const met = t.asking.walk(aggregate, aggregate.path.length, spot.scope)
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

interface Step {
  readonly hangs: readonly string[]
  readonly missing: readonly CoverageUse[]
  readonly coverage: readonly Input[]
}

/** What is not known about the rows of one hop: whether there are more, and whether those met count. */
function step(t: Tracing, spot: Spot, aggregate: Aggregate, hop: Hop, i: number, isDone: boolean): Step {
  const { evaluator } = t
  const before = t.asking.walk(aggregate, i, spot.scope)
  const from = frameOf(before.scope, startOf(aggregate, hop))
  const isMany = evaluator.dataset.table(from.entity).entity.many[hop.to] !== undefined
  if (!isMany && isDone) return nothing
  const reading = isMany
    ? evaluator.reading.many(from.entity, hop.to)
    : evaluator.reading.one(from.entity, hop.to)
  const hangs: (readonly string[])[] = []
  const missing: CoverageUse[] = []
  const coverage: Input[] = []
  const askedFor = isMany ? t.asking.programmeAndDays(aggregate, hop, before.scope) : undefined
  const asking = (position: number) => `${from.rows[position]} ${askedFor?.(position)[0]}`
  for (const position of each(before.from(spot.at), asking)) {
    const row = from.rows[position] as number
    if (t.open && !isDone && leadsTo(reading, row) === -1)
      hangs.push([linkInput(t, t.open, from.entity, row, hop.to)])
    if (!isMany) continue
    const during = askedFor?.(position) ?? []
    if (evaluator.covered(reading.to, hop.registers, from.entity, row, ...during)) continue
    const uses = coverageAsked(t, reading.to, hop.registers, from.entity, row, ...during)
    missing.push(...uses.filter(({ covered }) => !covered))
    if (t.open && !isDone) coverage.push(...coverageInputs(t.open, uses, t.label(from.entity, row)))
  }
  hangs.push(coverage.map(({ fact }) => fact.id))
  const { where } = hop
  if (where && !isDone) {
    const reached = t.asking.next(aggregate, hop, before.scope)
    const { definite, possible } = t.asking.truth(where, reached.scope)
    for (const position of before.from(spot.at))
      for (const at of reached.from(position))
        if (has(possible, at) && !has(definite, at))
          hangs.push(t.condition(where, { scope: reached.scope, at }).hangs)
  }
  return { hangs: union(...hangs), missing, coverage }
}

const nothing: Step = { hangs: [], missing: [], coverage: [] }

/** Of positions that ask the same the last, in the order of the first. */
const each = (positions: Int32Array, asking: (position: number) => string): Iterable<number> =>
  positions.length < 2 ? positions : new Map(Array.from(positions, (p) => [asking(p), p])).values()

/** The group or row that a relation leads to: -1 where our key is not known. */
const leadsTo = (reading: ToOne | ToMany, row: number): number =>
  row < 0 ? 0 : 'each' in reading ? reading.each(row, () => {}) : reading.at(row)

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
