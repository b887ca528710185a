import { codeAt, hiAt, loAt } from '../dataset/at.ts'
import type { Expression, Hop } from '../expression/node.ts'
import type { Relation } from '../model/entity.ts'
import { type Span, spanOf } from './covered.ts'
import type { Evaluator } from './evaluator.ts'
import { monthAsked, programmeAsked } from './programme-asked.ts'
import type { Frame, Scope } from './scope.ts'

/** Of which programme alone rows are asked for, and for which days: undefined where nothing says so. */
export type Asked = readonly [programme?: string | undefined, days?: Span | undefined]

/** By position, what a step from a frame asks for; undefined where that tells nothing of coverage. */
export function askedAt(
  { dataset, vector }: Evaluator,
  scope: Scope,
  from: Frame,
  hop: Hop,
): ((position: number) => Asked) | undefined {
  const { entity } = dataset.table(from.entity)
  const column = (asked: Expression | undefined) =>
    asked && vector(asked, { ...scope, frames: [...scope.frames, from] })
  const programme = dataset.coverage.some((c) => c.programme)
    ? column(programmeAsked(hop, entity.many[hop.to] as Relation, from.name))
    : undefined
  const month = column(monthAsked(hop, entity))
  if (!programme && !month) return undefined
  return (position) => [
    programme?.kind === 'code' && !programme.to
      ? dataset.dictionary.text(codeAt(programme, position))
      : undefined,
    month?.kind === 'range' ? spanOf(loAt(month, position), hiAt(month, position)) : undefined,
  ]
}
