import { remember } from '../../dataset/remember.ts'
import { frameOf, type Scope } from '../../engine/scope.ts'
import type { FrameEntities } from './references.ts'

/** Where something is explained: one position of a scope. */
export interface Spot {
  readonly scope: Scope
  readonly at: number
}

const entities = new WeakMap<Scope, FrameEntities>()

/** The entities that references can name at a spot. */
export const framesOf = ({ scope }: Spot): FrameEntities =>
  remember(entities, scope, () => new Map(scope.frames.map(({ name, entity }) => [name, entity])))

/** The row that goes by a name at a spot, that of the subject unless said. */
export function rowAt({ scope, at }: Spot, name?: string): { entity: string; row: number } {
  const { entity, rows } = frameOf(scope, name)
  return { entity, row: rows[at] as number }
}
