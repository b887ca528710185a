import type { FieldType } from '../../model/field.ts'
import { type Kind, numeric, ordered } from '../kind.ts'
import type { Path } from '../path.ts'
import type { Place } from '../place.ts'
import type { Use } from '../problem.ts'
import { isObject, type Usable, unknown } from '../shape.ts'

const every: readonly FieldType[] = ['fen', 'count', 'date', 'month', 'truth', 'code', 'text', 'name', 'ref']

const shown: Readonly<Record<string, readonly FieldType[]>> = {
  list: every,
  count: every,
  sum: numeric,
  min: ordered,
  max: ordered,
}

/** Looks at where a check names its facts: whether they exist and are of a kind for that use. */
export function lookAtUses(check: Usable, place: Place, path: Path): void {
  const use = (
    steps: (string | number)[],
    as: Use,
    sought: readonly FieldType[],
    fact = check.at(...steps),
  ) => {
    if (typeof fact === 'string') nameFact(fact, as, sought, place, [...path, ...steps])
  }
  use(['about'], 'about', ['ref', 'text', 'code'])
  const per = check.at('per')
  // A finding is known again by what it is per, and amounts change.
  const lasting = every.filter((type) => type !== 'fen')
  if (Array.isArray(per))
    per.forEach((fact, i) => {
      use(['per', i], 'per', lasting)
      if (per.indexOf(fact) < i)
        place.report.add('rule.twice', [...path, 'per', i], { what: 'per', found: String(fact), where: null })
    })
  use(['stake', 'programme'], 'stake.programme', ['code'])
  use(['stake', 'month'], 'stake.month', ['month'])
  use(['stake', 'amount', 'fen'], 'stake.amount.fen', ['fen'])
  for (const fact of keysAt(check, 'shows')) {
    const how = check.at('shows', fact)
    use(['shows', fact], 'shows', (typeof how === 'string' && shown[how]) || every, fact)
  }
  for (const titles of ['factTitles', 'codeTitles'])
    for (const fact of keysAt(check, titles)) use([titles, fact], 'factTitles', every, fact)
}

export const keysAt = (check: Usable, ...steps: string[]): string[] => {
  const found = check.at(...steps)
  return isObject(found) ? Object.keys(found) : []
}

function nameFact(fact: string, use: Use, sought: readonly FieldType[], place: Place, path: Path): void {
  const { names } = place.facts
  if (!names.includes(fact)) {
    place.report.add('rule.fact', path, { use, ...unknown(fact, names) })
    return
  }
  if (use !== 'factTitles') place.used.add(`fact ${fact}`)
  const kind: Kind | undefined = place.facts.kind(fact)
  if (kind && !sought.includes(kind.type))
    place.report.add('rule.use', path, { fact, use, sought, found: kind })
}
