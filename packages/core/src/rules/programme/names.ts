import type { FieldType } from '../../model/field.ts'
import { monthsId } from '../../parameters/months.ts'
import { keysAt } from '../check/uses.ts'
import type { Kind } from '../kind.ts'
import type { Path } from '../path.ts'
import type { Report, Use } from '../problem.ts'
import { type Usable, unknown } from '../shape.ts'

/** Looks at where a programme names its facts, figures and roundings: whether there is one, and of a kind for that use. */
export function lookAtNames(
  programme: Usable,
  path: Path,
  kinds: ReadonlyMap<string, Kind>,
  given: ReadonlyMap<string, Kind>,
  used: Set<string>,
  report: Report,
): void {
  const [figures, facts, roundings] = ['figures', 'facts', 'roundings'].map((part) => keysAt(programme, part))
  const name = (steps: (string | number)[], use: Use, among: readonly string[] = [], type?: FieldType) => {
    const found = programme.at(...steps)
    if (typeof found !== 'string') return
    used.add(`fact ${found}`)
    if (!among.includes(found))
      report.add('rule.fact', [...path, ...steps], { use, ...unknown(found, among) })
    const kind = kinds.get(found)
    if (type !== undefined && kind && kind.type !== type)
      report.add('rule.use', [...path, ...steps], { fact: found, use, sought: [type], found: kind })
  }
  name(['reference'], 'reference', figures)
  name(['amount'], 'amount', [...(facts ?? []), ...(roundings ?? [])], 'fen')
  for (const each of roundings ?? []) name(['roundings', each, 'of'], 'roundings.of', facts, 'fen')
  for (const each of keysAt(programme, 'conditions')) {
    name(['conditions', each, 'margin'], 'margin', facts, 'fen')
    const shows = programme.at('conditions', each, 'shows')
    if (Array.isArray(shows))
      shows.forEach((_, i) => {
        name(['conditions', each, 'shows', i], 'conditions.shows', facts)
      })
  }
  const taken = new Map([...given.keys()].map((each) => [each, each === 'month' ? [] : ['figures', each]]))
  for (const [part, names] of [
    ['facts', facts],
    ['roundings', roundings],
  ] as const)
    for (const found of names ?? []) {
      const before = taken.get(found)
      if (before) report.add('rule.twice', [...path, part, found], { what: 'fact', found, where: null })
      taken.set(found, [part, found])
    }
  for (const [part, names] of [
    ['figures', figures],
    ['facts', facts],
  ] as const)
    for (const found of names ?? [])
      if (![found, monthsId(found)].some((each) => used.has(`fact ${each}`)))
        report.add('rule.unused', [...path, part, found], { what: 'fact', found })
}
