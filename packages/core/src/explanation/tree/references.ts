import type { Check } from '../../checks/check.ts'
import { SUBJECT } from '../../engine/scope.ts'
import type { Aggregate, Expression, Reference } from '../../expression/node.ts'
import type { Graph } from '../../model/create-graph.ts'
import type { Entity } from '../../model/entity.ts'
import type { FieldType } from '../../model/field.ts'
import type { Of } from './of.ts'

/** Entities by the names that references use for their rows. */
export type FrameEntities = ReadonlyMap<string, string>

/** What the references of a check lead to, without looking at any row. */
export interface References {
  /** The expression of a named fact; undefined for a field. */
  fact(reference: Reference): Expression | undefined
  entity(reference: Reference, frames: FrameEntities): string
  /** The field whose values an expression has, for masks and names of codes. */
  field(expression: Expression, frames: FrameEntities): Of | null
  type(expression: Expression, frames: FrameEntities): FieldType | undefined
  /** The rows at the end of a path: their entity, and the names in reach there. */
  end(aggregate: Aggregate, frames: FrameEntities): { entity: string; frames: FrameEntities }
}

export function createReferences(check: Check, graph: Graph): References {
  const subject: FrameEntities = new Map([[SUBJECT, check.subject]])
  const target = (entity: string, relation: string): string => {
    const from: Entity | undefined = graph.entities[entity]
    const to = from?.fields[relation]?.to ?? from?.one[relation]?.entity ?? from?.many[relation]?.entity
    return to ?? entity
  }
  const references: References = {
    fact: ({ fact, of, to }) => (of === undefined && !to ? check.facts[fact]?.node : undefined),
    entity: ({ of = SUBJECT, to = [] }, frames) => to.reduce(target, frames.get(of) ?? check.subject),
    field(expression, frames) {
      if ('if' in expression)
        return references.field(expression.if[1], frames) ?? references.field(expression.if[2], frames)
      if (!('fact' in expression)) return null
      const node = references.fact(expression)
      if (!node) return { entity: references.entity(expression, frames), field: expression.fact }
      return references.field(node, subject) ?? { entity: check.subject, field: expression.fact }
    },
    type(expression, frames) {
      if ('month' in expression || 'addMonths' in expression) return 'month'
      if ('firstDay' in expression) return 'date'
      const of = 'fact' in expression ? references.field(expression, frames) : null
      const entity = of && graph.entities[of.entity]
      return entity?.fields[of?.field ?? '']?.type ?? entity?.resolved[of?.field ?? '']?.type
    },
    end({ of = SUBJECT, path }, frames) {
      const inner = new Map(frames)
      let entity = frames.get(of) ?? check.subject
      for (const hop of path) {
        entity = target(entity, hop.to)
        inner.set(hop.as, entity)
      }
      return { entity, frames: inner }
    },
  }
  return references
}
