import { firstDayOf } from '../../engine/arithmetic.ts'
import { SUBJECT } from '../../engine/scope.ts'
import type { Vector } from '../../engine/vector.ts'
import type { ParameterReference } from '../../expression/node.ts'
import { entriesFor } from '../../parameters/lookup.ts'
import type { Parameter } from '../../parameters/parameter.ts'
import { dateOfDay } from '../../values/day.ts'
import { locality } from '../blocking/suppliers.ts'
import type { ExplainedExpression, ParameterUse } from './nodes.ts'
import type { Spot } from './spot.ts'
import { type Built, isSettled, type Tracing, union } from './tracing.ts'
import { varyComputed } from './vary-computed.ts'

/** The figure of the law in force, with the entries it was taken from; without one, the figure itself is missing. */
export function parameterNode(
  t: Tracing,
  expression: ParameterReference,
  spot: Spot,
  vector: Vector,
  base: Pick<ExplainedExpression, 'title' | 'value' | 'unit'>,
): Built<ExplainedExpression> {
  const { dataset, setting } = t.evaluator
  const parameter = setting.parameters?.find(({ id }) => id === expression.parameter) as Parameter
  const parts = [expression.on, expression.area, expression.kind].map((e) => e && t.expression(e, spot))
  const text = (e: typeof expression.area): string | null => {
    const v = e && t.asking.vector(e, spot.scope)
    const code = v?.kind === 'code' ? (v.codes[spot.at] as number) : 0
    return code > 1 ? dataset.dictionary.text(code) : null
  }
  const area = expression.area ? text(expression.area) : dataset.region
  const kind = text(expression.kind)
  const days = daysOf(t.asking.vector(expression.on, spot.scope), spot.at)
  const entries = days && entriesFor(parameter, { area, kind, ...days })
  const node: ExplainedExpression = {
    kind: 'parameter',
    ...base,
    parameter: parameter.id,
    on: (parts[0] as Built<ExplainedExpression>).node,
    area,
    areaKind: parts[2]?.node ?? null,
    entries: (entries ?? []).map(use),
  }
  if (isSettled(vector, spot.at) || !t.open) return { node, hangs: [] }
  const asked = union(...parts.map((part) => part?.hangs ?? []))
  if (entries) return { node, hangs: asked }
  const when = days ? `${dateOfDay(days.from)}` : ''
  const missing = t.open.inputs.add(`parameter ${parameter.id} ${area} ${kind} ${when}`, (id) => ({
    id,
    kind: 'parameter',
    entity: null,
    name: parameter.id,
    title: parameter.title,
    of: [area, kind, when].filter(Boolean).join(' '),
    place: null,
    value: base.value,
    sought: null,
    coverage: null,
    suppliers: locality,
  }))
  if (spot.scope.frames.length === 1) varyComputed(t, missing, expression, SUBJECT, vector, false, spot)
  else missing.fixed = true
  return { node, hangs: [...asked, missing.fact.id] }
}

function daysOf(on: Vector, at: number): { from: number; to: number } | null {
  if (on.kind !== 'range') return null
  const [from, to] = [on.lo, on.hi].map((end) => {
    const n = end[at] as number
    return on.type === 'month' && Number.isFinite(n) ? firstDayOf(n) : n
  }) as [number, number]
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : null
}

const use = ({
  area,
  kind,
  from,
  to,
  value,
  per,
  source,
  synthetic,
}: Parameter['entries'][number]): ParameterUse => ({
  area,
  kind: kind ?? null,
  from,
  to,
  value,
  per: per ?? null,
  source,
  synthetic: synthetic === true,
})
