import { codeAt, hiAt, loAt } from '../dataset/at.ts'
import { byNumbers } from '../dataset/remember.ts'
import type { Expression, Hop } from '../expression/node.ts'
import type { Relation } from '../model/entity.ts'
import { type Asked, spanOf } from './covered.ts'
import type { Evaluator } from './evaluator.ts'
import { monthAsked, programmeAsked } from './programme-asked.ts'
import type { Frame, Scope } from './scope.ts'

/**
 * By position, what a step from a frame asks for, the same each time that it is the same; undefined where that tells
 * nothing of coverage.
 */
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
  const ofProgramme = programme?.kind === 'code' && !programme.to ? programme : undefined
  const ofMonth = month?.kind === 'range' ? month : undefined
  const asked = byNumbers(
    (code, lo, hi): Asked => [ofProgramme && dataset.dictionary.text(code), ofMonth && spanOf(lo, hi)],
  )
  return (position) =>
    asked(
      ofProgramme ? codeAt(ofProgramme, position) : 0,
      ofMonth ? loAt(ofMonth, position) : 0,
      ofMonth ? hiAt(ofMonth, position) : 0,
    )
}
