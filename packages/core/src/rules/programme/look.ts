import { isDay } from '../../values/day.ts'
import { createFacts } from '../check/facts.ts'
import type { Against } from '../check/look.ts'
import { createConditions } from '../check/shared.ts'
import { keysAt } from '../check/uses.ts'
import { inferCondition } from '../infer-condition.ts'
import { inferExpression } from '../infer-expression.ts'
import type { Kind } from '../kind.ts'
import { programmeRulesShape } from '../pack/programme-schema.ts'
import type { Path } from '../path.ts'
import { below, type Place, root, type Spot } from '../place.ts'
import type { Report } from '../problem.ts'
import { conform, isObject, snippet, type Usable } from '../shape.ts'
import { figureKinds } from './figures.ts'
import { lookAtNames } from './names.ts'
import { lookAtTakes } from './takes.ts'

/** Looks through the rules of a programme; answers the kinds of its facts and the names of what it uses. */
export function lookAtProgramme(
  raw: unknown,
  path: Path,
  against: Against,
): { readonly kinds: ReadonlyMap<string, Kind>; readonly used: ReadonlySet<string> } {
  const { report } = against
  const programme = conform(programmeRulesShape, raw, path, report)
  const unit = programme.at('unit')
  const given = new Map<string, Kind>([
    ['month', { type: 'month' }],
    ...figureKinds(programme, path, against),
  ])
  const used = new Set<string>()
  const subject = unit === 'household' ? 'householdMonth' : unit === 'person' ? 'personMonth' : undefined
  const main = placeOf(programme, path, subject, given, used, against)
  const grounds = placeOf(null, path, undefined, given, used, against)
  const kinds = new Map(
    keysAt(programme, 'facts').flatMap((fact): [string, Kind][] => {
      const kind = main.place.facts.kind(fact)
      return kind ? [[fact, kind]] : []
    }),
  )
  lookAtGrounds(programme, grounds)
  for (const name of keysAt(programme, 'conditions')) {
    const holds = programme.at('conditions', name, 'holds')
    if (isObject(holds)) root(holds, below(main, 'conditions', name, 'holds'))
  }
  lookAtNames(programme, path, kinds, given, used, report)
  lookAtDays(programme, path, report)
  lookAtTakes(programme, path, report)
  const members = programme.at('members')
  if (unit === 'person' && isObject(members))
    report.add('rule.shape', [...path, 'members'], { sought: ['null'], found: snippet(members) })
  return { kinds, used }
}

/** Where the nodes of a programme stand: with its facts, or, for grounds, with the month and the figures alone. */
function placeOf(
  programme: Usable | null,
  path: Path,
  entity: string | undefined,
  given: ReadonlyMap<string, Kind>,
  used: Set<string>,
  { graph, figures, shared, report }: Against,
): Spot {
  const own = programme ? keysAt(programme, 'facts') : []
  const nodes = new Map(own.map((fact) => [fact, programme?.at('facts', fact, 'node')]))
  const scope = [{ name: 'subject', entity }]
  const facts = createFacts(
    own,
    nodes,
    (fact) => ({ place, scope, path: [...path, 'facts', fact, 'node'] }),
    (fact) => programme?.at('facts', fact, 'type') as Kind['type'] | undefined,
    [...path, 'facts'],
    report,
  )
  const place: Place = {
    entities: graph.entities,
    report,
    facts: {
      names: [...given.keys(), ...own],
      kind: (name) => given.get(name) ?? facts.kind(name),
    },
    options: {},
    expression: inferExpression,
    condition: inferCondition,
    figures,
    conditions: createConditions(shared, () => place),
    used,
    roots: [],
    compared: new Map(),
    lenient: false,
  }
  return { place, scope, path }
}

function lookAtGrounds(programme: Usable, spot: Spot): void {
  const at = (entity: string): Spot => ({ ...spot, scope: [{ name: 'subject', entity }] })
  const lists = [
    ['membership', 'members', 'counted'],
    ['membership', 'members', 'notCounted'],
    ['income', 'incomes', 'notCounted'],
  ] as const
  for (const [entity, ...steps] of lists)
    for (const name of keysAt(programme, ...steps)) {
      const when = programme.at(...steps, name, 'when')
      if (isObject(when)) root(when, below(at(entity), ...steps, name, 'when'))
    }
  const share = { of: 'fen', times: 'count', by: 'count' } as const
  for (const [key, type] of Object.entries(share)) {
    const node = programme.at('incomes', 'share', key)
    if (node === undefined) continue
    const here = below(at('income'), 'incomes', 'share', key)
    const found = spot.place.expression(node, here)
    if (found && found.type !== type)
      spot.place.report.add('rule.type', here.path, { of: `share.${key}`, sought: [type], found })
  }
}

/** Reports days in force that are none. */
export function lookAtDays(programme: Usable, path: Path, report: Report): void {
  for (const key of ['from', 'to']) {
    const day = programme.at(key)
    if (typeof day === 'string' && !isDay(day))
      report.add('rule.literal', [...path, key], { type: 'date', found: day })
  }
}
