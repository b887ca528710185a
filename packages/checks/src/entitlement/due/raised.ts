import {
  addMonths,
  any,
  type Condition,
  choose,
  constant,
  greaterThan,
  isIn,
  type Term,
  truthOf,
} from '@hedui/core'
import { inForce } from './in-force.ts'
import { yearlyStandard } from './standard.ts'

/** Whether one of the figures that a programme pays by is greater in a month than in the month before. */
export function isRaised(programme: Term<'code'>, on: Term<'month'>): Term<'truth'> {
  const [now, before] = [inForce(on), inForce(addMonths(on, -1))]
  const rose = (...names: (keyof typeof now.fen)[]): Condition =>
    any(...names.map((name) => greaterThan(now.fen[name], before.fen[name])))
  const standardRose = (...kinds: ('urban' | 'rural')[]): Condition =>
    any(...kinds.map((kind) => greaterThan(yearlyStandard(kind, now), yearlyStandard(kind, before))))
  const raises: readonly (readonly [programmes: readonly string[], rose: Condition])[] = [
    [['dibao.urban'], standardRose('urban')],
    [['dibao.rural'], standardRose('rural')],
    [['dibao.edge'], standardRose('urban', 'rural')],
    [['tekun'], rose('scattered', 'collective', 'careAble', 'carePartly', 'careUnable')],
    [['old-age'], rose('from80', 'from90', 'from100')],
    [['disability.living'], rose('living')],
    [['disability.nursing'], rose('hardUp1', 'hardUp2', 'other1', 'other2')],
    [['orphan', 'unattended-child'], rose('family', 'institution')],
  ]
  return raises.reduceRight<Term<'truth'>>(
    (others, [programmes, rises]) => choose(isIn(programme, programmes), truthOf(rises), others),
    constant('truth', false),
  )
}
