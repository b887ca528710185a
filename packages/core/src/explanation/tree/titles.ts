import type { Check } from '../../checks/check.ts'
import { remember } from '../../dataset/remember.ts'
import { SUBJECT } from '../../engine/scope.ts'
import type { Aggregate, Expression, Reference, Scalar } from '../../expression/node.ts'
import type { codesOf } from '../../messages/codes-of.ts'
import { entityTitle, fieldTitle } from '../../messages/titles.ts'
import type { Graph } from '../../model/create-graph.ts'
import type { Phrase } from '../../model/field.ts'
import type { Parameter } from '../../parameters/parameter.ts'
import { aggregateTitle } from './aggregate-title.ts'
import { composed } from './composed-title.ts'
import { conditionTitle, type Sides } from './condition-title.ts'
import type { Of } from './of.ts'
import { createReferences, type FrameEntities } from './references.ts'
import { framesOf, type Spot } from './spot.ts'
import { unitOf } from './unit.ts'

/** What does not depend on the row: what an expression is called, its unit, and the field whose values it has. */
interface Called {
  readonly title: Phrase
  readonly unit: Phrase | null
  readonly field: Of | null
}

/** What expressions are called: as the check says, else as the graph calls the fields they copy. */
export interface Titles {
  /** All of it at a spot. */
  called(expression: Expression, spot: Spot): Called
  /** What the rows that a path counts must be; null where all count. */
  rows(aggregate: Aggregate, frames: FrameEntities): Phrase | null
  /** The reference to a named fact, the same each time. */
  fact(name: string): Reference
}

/** A part of a check stands in one place, among the same frames, whichever row is explained: it is called one thing. */
function once<E extends Expression, T>(
  make: (expression: E, frames: FrameEntities) => T,
): (expression: E, frames: FrameEntities) => T {
  const kept = new WeakMap<E, { readonly made: T }>()
  return (expression, frames) => remember(kept, expression, () => ({ made: make(expression, frames) })).made
}

const plain = (text: string): Phrase => ({ zh: text, en: text })

export function createTitles(
  check: Check,
  graph: Graph,
  parameters: readonly Parameter[],
  codes: ReturnType<typeof codesOf>,
): Titles {
  const references = createReferences(check, graph)
  const subject: FrameEntities = new Map([[SUBJECT, check.subject]])

  const known = new WeakMap<Expression, Called>()
  const named = new Map<string, Reference>()

  const titleOf = once((expression: Expression, frames: FrameEntities): Phrase => {
    if ('fact' in expression) return referenceTitle(expression, frames)
    if ('value' in expression && 'type' in expression) return plain(String(expression.value))
    if ('option' in expression) return check.options[expression.option]?.title ?? plain(expression.option)
    if ('asOf' in expression) return { zh: '核对日', en: 'the day of the check' }
    if ('parameter' in expression)
      return parameters.find(({ id }) => id === expression.parameter)?.title ?? plain(expression.parameter)
    if ('host' in expression) return plain(expression.host)
    if ('take' in expression) {
      const { entity, frames: inner } = references.end(expression, frames)
      const rows = entityTitle(graph, entity)
      const { value } = expression
      const type = value && references.type(value, inner)
      return aggregateTitle(expression.take, rows, value ? titleOf(value, inner) : rows, type)
    }
    if ('if' in expression) return titleOf(expression.if[1], frames)
    if ('truth' in expression) return conditionTitle(expression.truth, sides(frames))
    return composed(expression, (e) => titleOf(e, frames))
  })

  return {
    called: (expression, spot) =>
      remember(known, expression, () => {
        const frames = framesOf(spot)
        return {
          title: titleOf(expression, frames),
          unit: unitOf(expression, check, references),
          field: references.field(expression, frames),
        }
      }),
    fact: (fact) => remember(named, fact, () => ({ fact })),
    rows: once((aggregate: Aggregate, frames) => {
      const { frames: inner } = references.end(aggregate, frames)
      const asked = aggregate.path.flatMap(({ where }) => (where ? [where] : []))
      return asked.length === 0 ? null : conditionTitle({ all: asked }, sides(inner))
    }),
  }

  function sides(frames: FrameEntities): Sides {
    const called = (text: Scalar, left: Expression): Phrase | undefined => {
      const of = references.field(left, frames)
      return of?.field ? codes(of.field, String(text)) : undefined
    }
    return {
      title: (expression) => titleOf(expression, frames),
      fixed: (value, left) => called(value, left) ?? plain(String(value)),
    }
  }

  function referenceTitle(reference: Reference, frames: FrameEntities): Phrase {
    const node = references.fact(reference)
    if (node) return check.factTitles?.[reference.fact] ?? titleOf(node, subject)
    const entity = references.entity(reference, frames)
    return reference.fact === 'id' ? entityTitle(graph, entity) : fieldTitle(graph, entity, reference.fact)
  }
}
