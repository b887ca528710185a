import { remember } from '../../dataset/remember.ts'
import { walk } from '../../engine/path.ts'
import { type Frame, subjectScope } from '../../engine/scope.ts'
import type { Vector } from '../../engine/vector.ts'
import { registerTitle } from '../../messages/registers.ts'
import { fieldTitle } from '../../messages/titles.ts'
import type { Resolved, ResolvedSource } from '../../model/entity.ts'
import { domainOf, vary } from '../blocking/inputs.ts'
import { suppliersOf } from '../blocking/suppliers.ts'
import { coverageAsked } from './coverage.ts'
import type { CoverageUse, ExplainedExpression, Statement } from './nodes.ts'
import { placeOf } from './place.ts'
import { type Built, isSettled, type Told, type Tracing } from './tracing.ts'

interface At {
  readonly entity: string
  readonly row: number
  readonly field: string
  readonly resolved: Resolved
}

/** What several registers say of one row, which of it counts, and which of them is complete. */
export function resolvedNode(
  t: Tracing,
  { entity, row, field, resolved }: At,
  vector: Vector,
  position: number,
  base: Pick<ExplainedExpression, 'title' | 'value' | 'unit'>,
): Built<ExplainedExpression> {
  const told = () => tell(t, entity, row, resolved)
  const { of, said, coverage } = t.open ? told() : remember(t.told, `${entity} ${row} ${field}`, told)
  const node: ExplainedExpression = {
    kind: 'resolved',
    ...base,
    entity,
    field,
    of,
    said: said.slice(0, t.rowsListed),
    more: Math.max(0, said.length - t.rowsListed),
    coverage,
  }
  if (isSettled(vector, position) || !t.open) return { node, hangs: [] }
  const input = t.open.inputs.add(`resolved ${entity} ${row} ${field}`, (id) => ({
    id,
    kind: 'resolved',
    entity,
    name: field,
    title: fieldTitle(t.near.dataset.graph, entity, field),
    of,
    place: counting(said).length === 1 ? (counting(said)[0]?.place ?? null) : null,
    value: base.value,
    sought: null,
    coverage: missingProof(resolved, coverage),
    suppliers: suppliersOf(toAsk(resolved, said)),
  }))
  const mayBeNothing = resolved.sources.some(({ proves }) => proves) && !saysSomething(said)
  vary(input, 'cell', domainOf(vector, position, mayBeNothing), `${entity} ${row} ${field}`, {
    entity,
    row,
    field,
  })
  return { node, hangs: [input.fact.id] }
}

const tell = (t: Tracing, entity: string, row: number, { sources }: Resolved): Told => ({
  of: t.label(entity, row),
  said: sources.flatMap((source) => statements(t, entity, row, source)),
  coverage: sources.flatMap(({ through, register }) =>
    coverageAsked(t, t.evaluator.reading.many(entity, through).to, [register], entity, row),
  ),
})

/** Every row that a source states, with those that do not count. */
function statements(
  t: Tracing,
  entity: string,
  row: number,
  { through, register, field, where }: ResolvedSource,
): Statement[] {
  const alone = subjectScope(entity, Int32Array.of(row))
  const met = walk(t.evaluator, alone, [{ to: through, as: 'item', registers: [register] }])
  const { rows, entity: stating } = met.scope.frames.at(-1) as Frame
  const values = t.evaluator.vector({ fact: field, of: 'item' }, met.scope)
  return Array.from(rows, (item, at): Statement => {
    const because = where ? t.condition(where, { scope: met.scope, at }).node : null
    return {
      register,
      title: registerTitle(register),
      value: t.value(values, { entity: stating, field }, at),
      place: placeOf(t.near.dataset, stating, item, field),
      counts: because?.truth === 'false' ? 'left-out' : because?.truth === 'unknown' ? 'possibly' : 'surely',
      because,
    }
  })
}

const counting = (said: readonly Statement[]) => said.filter(({ counts }) => counts !== 'left-out')
const saysSomething = (said: readonly Statement[]): boolean =>
  counting(said).some(({ counts, value }) => counts === 'surely' && value.state !== 'nothing')

/** Those who said something, where it is unclear or disputed; else those who could say that there is nothing. */
function toAsk({ sources }: Resolved, said: readonly Statement[]): readonly string[] {
  const spoke = [...new Set(counting(said).map(({ register }) => register))]
  if (spoke.length > 0) return spoke
  const proving = sources.filter(({ proves }) => proves)
  return (proving.length > 0 ? proving : sources).map(({ register }) => register)
}

const missingProof = ({ sources }: Resolved, coverage: readonly CoverageUse[]): CoverageUse | null =>
  coverage.find(
    ({ register, covered }) => !covered && sources.some((s) => s.register === register && s.proves),
  ) ?? null
