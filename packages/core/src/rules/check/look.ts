import type { Graph } from '../../model/create-graph.ts'
import { type NamedFigure, withFigures } from '../../parameters/figures.ts'
import { inferCondition } from '../infer-condition.ts'
import { inferExpression } from '../infer-expression.ts'
import type { Kind } from '../kind.ts'
import { checkShape } from '../pack/pack-schema.ts'
import type { Path } from '../path.ts'
import { below, type Figures, type Place, root, type Spot } from '../place.ts'
import { isError, type Report } from '../problem.ts'
import { conform, isObject, type Usable, unknown } from '../shape.ts'
import { lookAtBlocking } from './blocking.ts'
import { lookAtEvidence } from './evidence.ts'
import { createFacts } from './facts.ts'
import { lookForIdle } from './idle.ts'
import { lookAtLogic } from './logic.ts'
import { lookAtMessage } from './message.ts'
import { lookAtOptions } from './options.ts'
import { lookAtNeeds } from './registers.ts'
import { createConditions, createSizes, type Shared } from './shared.ts'
import { keysAt, lookAtUses } from './uses.ts'

/** What a check is held against. */
export interface Against {
  readonly graph: Graph
  readonly figures: Figures
  readonly shared: Shared
  readonly report: Report
}

/** The figures that a check says it looks up, as far as they are some. */
const figuresOf = (check: Usable): readonly NamedFigure[] => {
  const figures = check.at('figures')
  return Array.isArray(figures) ? (figures as readonly NamedFigure[]) : []
}

/** The most nodes of a check, once shared conditions stand in the place of their names. */
const nodeLimit = 20_000

/** Looks through a whole check; answers the kinds of its facts and the names of what it uses. */
export function lookAtCheck(
  raw: unknown,
  path: Path,
  { graph, figures, shared, report }: Against,
): { readonly kinds: ReadonlyMap<string, Kind>; readonly used: ReadonlySet<string> } {
  const check = conform(checkShape, raw, path, report)
  const { entities } = graph
  const nodes = new Map(
    keysAt(check, 'facts').flatMap((fact): [string, unknown][] => {
      const node = check.at('facts', fact, 'node')
      return node === undefined ? [] : [[fact, node]]
    }),
  )
  const subject = subjectOf(check, path, entities, report)
  const scope = [{ name: 'subject', entity: subject }]
  const place: Place = {
    entities,
    report,
    facts: createFacts(
      keysAt(check, 'facts'),
      nodes,
      (fact) => ({ place, scope, path: [...path, 'facts', fact, 'node'] }),
      (fact) => check.at('facts', fact, 'type') as Kind['type'] | undefined,
      [...path, 'facts'],
      report,
    ),
    options: lookAtOptions(check, path, report),
    expression: inferExpression,
    condition: inferCondition,
    figures: { ...figures, known: [...withFigures([], figuresOf(check)), ...figures.known] },
    conditions: createConditions(shared, () => place),
    used: new Set(),
    roots: [],
    compared: new Map(),
    lenient: false,
  }
  const spot: Spot = { place, scope, path }
  const kinds = lookAtFacts(place, path)
  lookAtNeeds(check, entities, path, report)
  lookAtConditions(check, spot)
  lookAtUses(check, place, path)
  lookAtEvidence(check, spot)
  const shows = keysAt(check, 'shows')
  const said = lookAtMessage(check, shows, place.facts.names, path, report)
  for (const fact of shows)
    if (!said.has(fact)) report.add('rule.unshown', [...path, 'shows', fact], { fact })
  lookAtBlocking(check, path, report)
  lookForIdle(check, raw, place, path)
  const size = createSizes(shared)
  const parts = [raw, ...place.roots.map(({ condition }) => condition)]
  if (parts.every((part) => size(part) <= nodeLimit)) lookAtLogic(place, path, nodes, shared)
  else report.add('pack.nodes', path, { limit: nodeLimit })
  return { kinds, used: place.used }
}

function subjectOf(
  check: Usable,
  path: Path,
  entities: Graph['entities'],
  report: Report,
): string | undefined {
  const subject = check.at('subject')
  if (typeof subject !== 'string') return undefined
  if (Object.hasOwn(entities, subject)) return subject
  return report.add('rule.entity', [...path, 'subject'], unknown(subject, Object.keys(entities)))
}

function lookAtFacts({ facts, report }: Place, path: Path): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>()
  for (const fact of facts.names) {
    const kind = facts.kind(fact)
    if (kind) kinds.set(fact, kind)
    else if (!report.problems.some(isError))
      report.add('rule.missing', [...path, 'facts', fact], { key: 'type' })
  }
  return kinds
}

function lookAtConditions(check: Usable, spot: Spot): void {
  const { place } = spot
  const at = (...steps: (string | number)[]): void => {
    const condition = check.at(...steps)
    if (isObject(condition)) root(condition, below(spot, ...steps))
  }
  at('conditions')
  at('tier', 'when', 'holds')
  at('stake', 'amount', 'exact')
  const cases = check.at('severities')
  if (!Array.isArray(cases)) return
  cases.forEach((_, i) => {
    at('severities', i, 'when')
    const option = check.at('severities', i, 'severity', 'option')
    if (typeof option !== 'string') return
    place.used.add(`option ${option}`)
    const type = Object.hasOwn(place.options, option) ? place.options[option] : undefined
    const path = [...spot.path, 'severities', i, 'severity', 'option']
    if (!type) place.report.add('rule.option', path, unknown(option, Object.keys(place.options)))
    else if (type !== 'severity') place.report.add('rule.severity-option', path, { option, type })
  })
}
