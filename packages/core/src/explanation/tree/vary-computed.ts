import { type Scope, SUBJECT } from '../../engine/scope.ts'
import type { Vector } from '../../engine/vector.ts'
import type { Expression } from '../../expression/node.ts'
import { domainOf, type Input, vary } from '../blocking/inputs.ts'
import { filled } from '../blocking/piece.ts'
import { canonical } from '../near/canonical.ts'
import { rowAt, type Spot } from './spot.ts'
import type { Tracing } from './tracing.ts'

/** Lets the value of an expression about one row of `frame` be tried. */
export function varyComputed(
  t: Tracing,
  input: Input,
  expression: Expression,
  frame: string,
  vector: Vector,
  nothing: boolean,
  spot: Spot,
): void {
  const { entity, row } = rowAt(spot, frame)
  const domain = domainOf(vector, spot.at, nothing)
  const name = `${entity} ${row} ${canonical(expression, frame)}`
  const others = () =>
    frame === SUBJECT
      ? filled(domain, t.near.dataset.table(entity).size)
      : t.evaluator.vector(expression, alongside(t, frame, entity))
  vary(input, name, domain, expression, {
    entity,
    row,
    frame,
    expression,
    others,
  })
}

/** Every row of an entity under a name, beside the row that is explained. */
function alongside({ near, root }: Tracing, name: string, entity: string): Scope {
  const rows = Int32Array.from({ length: near.dataset.table(entity).size }, (_, row) => row)
  const { scope, at } = root
  const repeat = (values: Int32Array) => rows.map(() => values[at] as number)
  const frames = scope.frames.map((frame) => ({ ...frame, rows: repeat(frame.rows) }))
  return { size: rows.length, frames: [...frames, { name, entity, rows }], root: repeat(scope.root) }
}
