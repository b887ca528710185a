import { codeAt } from '../dataset/at.ts'
import type { Hop } from '../expression/node.ts'
import type { Relation } from '../model/entity.ts'
import type { Evaluator } from './evaluator.ts'
import { programmeAsked } from './programme-asked.ts'
import type { Frame, Scope } from './scope.ts'

/** By position, of which programme alone a step from a frame asks for rows; undefined where that tells nothing of coverage. */
export function programmesAt(
  evaluator: Evaluator,
  scope: Scope,
  from: Frame,
  hop: Hop,
): ((position: number) => string) | undefined {
  const { coverage, dictionary, table } = evaluator.dataset
  if (!coverage.some(({ programme }) => programme)) return undefined
  const asked = programmeAsked(hop, table(from.entity).entity.many[hop.to] as Relation, from.name)
  const column = asked && evaluator.vector(asked, { ...scope, frames: [...scope.frames, from] })
  return column?.kind === 'code' && !column.to
    ? (position) => dictionary.text(codeAt(column, position))
    : undefined
}
