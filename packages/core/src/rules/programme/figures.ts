import { monthsId } from '../../parameters/months.ts'
import type { Against } from '../check/look.ts'
import { keysAt } from '../check/uses.ts'
import { constantOf, type Kind } from '../kind.ts'
import type { Path } from '../path.ts'
import type { Usable } from '../shape.ts'

/** The facts that the figures of a programme are: each, and how many months it is for. */
export const figureKinds = (programme: Usable, path: Path, against: Against): readonly [string, Kind][] =>
  keysAt(programme, 'figures').flatMap((name): [string, Kind][] => {
    const type = programme.at('figures', name, 'type')
    if (type !== 'fen' && type !== 'count') return []
    lookAtFigure(programme.at('figures', name, 'id'), type, [...path, 'figures', name], against)
    return [
      [name, constantOf(type)],
      [monthsId(name), constantOf('count')],
    ]
  })

/** Reports a figure that is a parameter of another type; one that no parameter is yet stays unknown until a locality sets it. */
function lookAtFigure(
  id: unknown,
  type: 'fen' | 'count',
  path: Path,
  { figures: { known }, report }: Against,
): void {
  const found = known.find((parameter) => parameter.id === id)
  if (found && found.type !== type)
    report.add('rule.declared', [...path, 'type'], { declared: type, found: { type: found.type } })
}
