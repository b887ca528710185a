import type { Reference } from '../../expression/node.ts'
import { entityAt } from '../follow.ts'
import { inferPath } from '../infer-path.ts'
import { entityOf } from '../infer-reference.ts'
import { below, type Spot } from '../place.ts'
import { isObject, type Usable, unknown } from '../shape.ts'

/** Looks at what a check cites: rows that its subject leads to, and fields of theirs. */
export function lookAtEvidence(check: Usable, spot: Spot): void {
  const citations = check.at('evidence')
  if (!Array.isArray(citations)) return
  citations.forEach((_, i) => {
    const here = below(spot, 'evidence', i)
    const cite = check.at('evidence', i, 'cite')
    const entity = Array.isArray(cite)
      ? inferPath(cite, undefined, here, 'cite').spot.scope.at(-1)?.entity
      : isObject(cite)
        ? citedRow(cite as unknown as Reference, below(here, 'cite'))
        : undefined
    const field = check.at('evidence', i, 'field')
    const definition = entityAt(spot.place.entities, entity)
    if (
      entity !== undefined &&
      definition &&
      typeof field === 'string' &&
      !Object.hasOwn(definition.fields, field)
    )
      spot.place.report.add('rule.field', [...here.path, 'field'], {
        entity,
        hops: [],
        ...unknown(field, Object.keys(definition.fields)),
      })
  })
}

/** A single row is named by its key, `id`; which of its cells matters stands in `field`. */
function citedRow(reference: Reference, spot: Spot): string | undefined {
  if (reference.fact !== 'id')
    spot.place.report.add('rule.citation', [...spot.path, 'fact'], { found: reference.fact })
  return entityOf(reference, spot)
}
