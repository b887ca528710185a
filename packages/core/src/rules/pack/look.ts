import type { Graph } from '../../model/create-graph.ts'
import { graph as standard } from '../../model/graph.ts'
import type { Parameter } from '../../parameters/parameter.ts'
import { verifyParameters } from '../../parameters/verify.ts'
import { programmeGraph } from '../../programmes/graph.ts'
import type { Programme } from '../../programmes/programme.ts'
import { lookAtCheck } from '../check/look.ts'
import { createConditions, type Shared } from '../check/shared.ts'
import { inferCondition } from '../infer-condition.ts'
import { inferExpression } from '../infer-expression.ts'
import type { Kind } from '../kind.ts'
import type { Figures, Place } from '../place.ts'
import { createReport, type Named, type Problem, type Report } from '../problem.ts'
import { lookAtCycle } from '../programme/cycle.ts'
import { lookAtProgramme } from '../programme/look.ts'
import { lookAtOverlay } from '../programme/overlay.ts'
import { conform, isObject, type Usable, valueAt } from '../shape.ts'
import { figuresOf, type Known } from '../verify-check.ts'
import { lookAtCode, type Parted } from './code.ts'
import { packShape } from './pack-schema.ts'
import { isPlain } from './plain.ts'
import { takes as takesShape } from './takes-schema.ts'

/** A pack looked through: what is wrong with it, and what following it up needs. */
export interface Looked {
  /** Whether it is data that could be looked at. */
  readonly plain: boolean
  readonly problems: readonly Problem[]
  readonly shared: Shared
  /** The kinds of the facts of each check. */
  readonly kinds: readonly ReadonlyMap<string, Kind>[]
  /** The kinds of the facts of each programme. */
  readonly programmeKinds: readonly ReadonlyMap<string, Kind>[]
  /** The kinds of the facts of each programme that an overlay makes. */
  readonly overlayKinds: readonly ReadonlyMap<string, Kind>[]
  /** Its figures of the law that are of the right shape. */
  readonly parameters: readonly Parameter[]
}

/** What a pack is loaded beside. */
interface Beside {
  /** Ids that must be the only ones of their sort, with the pack that had each first. */
  readonly taken: Taken
  readonly figures: readonly Parameter[]
  readonly programmes: readonly Programme[]
}
type Taken = Map<string, string>

/** Looks through a whole pack. */
export function lookAtPack(
  code: Parted,
  known: Known,
  { taken, figures: others, programmes: lain }: Beside = { taken: new Map(), figures: [], programmes: [] },
): Looked {
  const report = createReport()
  const { data: raw } = code
  if (!isPlain(raw, [], report)) return { ...nothing, problems: report.problems }
  const pack = conform(packShape, raw, [], report)
  const { graph = standard } = known
  const ofProgrammes = graph === standard ? programmeGraph : graph
  const conditions = pack.at('conditions')
  const shared: Shared = { conditions: isObject(conditions) ? conditions : {}, path: ['conditions'] }
  const own = parametersOf(pack, report)
  const figures = figuresOf(known.parameters)
  const all: Figures = { ...figures, known: [...own, ...others, ...figures.known] }
  const checks = listAt(pack, 'checks')
  const looks = checks.map((check, i) =>
    lookAtCheck(check, ['checks', i], { graph, figures: all, shared, report }),
  )
  const programmes = listAt(pack, 'programmes').map((programme, i) =>
    lookAtProgramme(programme, ['programmes', i], { graph: ofProgrammes, figures: all, shared, report }),
  )
  const beside = [...lain, ...(known.programmes ?? [])]
  if (programmes.length > 0) lookAtCycle(programmesOf(raw).filter(hasSoundTakes), beside, report)
  const overlays = listAt(pack, 'overlays').map((overlay, i) =>
    lookAtOverlay(overlay, ['overlays', i], [...programmesOf(raw), ...beside], {
      ...{ graph: ofProgrammes, figures: all, shared, report },
    }),
  )
  const used = new Set([looks, programmes, overlays].flatMap((all) => all.flatMap((look) => [...look.used])))
  lookAtIdle(shared, used, graph, report)
  lookAtCode(code, graph, report)
  lookForTwice(pack, code, taken, report)
  return {
    plain: true,
    problems: report.problems,
    shared,
    kinds: looks.map((look) => look.kinds),
    programmeKinds: programmes.map((look) => look.kinds),
    overlayKinds: overlays.map((look) => look.kinds),
    parameters: own,
  }
}

const hasSoundTakes = ({ id, takes }: Programme): boolean =>
  typeof id === 'string' && (takes === undefined || takesShape.safeParse(takes).success)

const noShared: Shared = { conditions: {}, path: ['conditions'] }
const nothing = {
  plain: false,
  shared: noShared,
  kinds: [],
  programmeKinds: [],
  overlayKinds: [],
  parameters: [],
}

/** The programmes of a pack that are whole enough to lie something over. */
export const programmesOf = (raw: unknown): readonly Programme[] => {
  const found = valueAt(raw, ['programmes'])
  return (Array.isArray(found) ? found : []).filter(
    (one: unknown): one is Programme =>
      Array.isArray(valueAt(one, ['basis'])) && isObject(valueAt(one, ['conditions'])),
  )
}

const listAt = (pack: Usable, key: string): readonly unknown[] => {
  const found = pack.at(key)
  return Array.isArray(found) ? found : []
}

/** The figures of the pack that are of the right shape; reports gaps, overlaps and days that do not exist. */
function parametersOf(pack: Usable, report: Report): readonly Parameter[] {
  const sound = listAt(pack, 'parameters').flatMap((parameter, i): { parameter: Parameter; i: number }[] => {
    const entries = pack.at('parameters', i, 'entries')
    const whole =
      typeof pack.at('parameters', i, 'id') === 'string' &&
      Array.isArray(entries) &&
      entries.every((_, j) =>
        ['area', 'from', 'to', 'value', 'source'].every(
          (key) => pack.at('parameters', i, 'entries', j, key) !== undefined,
        ),
      )
    return whole ? [{ parameter: parameter as Parameter, i }] : []
  })
  for (const { parameter, i } of sound)
    for (const { code, entry, facts } of verifyParameters([parameter])) {
      const path = ['parameters', i, ...(entry === null ? [] : ['entries', entry])]
      if (code !== 'parameter.twice') report.add(code, path, facts)
    }
  return sound.map(({ parameter }) => parameter)
}

/** Reports shared conditions that no check uses, and what is wrong with them whoever may. */
function lookAtIdle(shared: Shared, used: ReadonlySet<string>, graph: Graph, report: Report): void {
  const place: Place = {
    entities: graph.entities,
    report,
    facts: { names: [], kind: () => undefined },
    options: {},
    expression: inferExpression,
    condition: inferCondition,
    figures: { known: [], all: false },
    conditions: createConditions(shared, () => place),
    used: new Set(),
    roots: [],
    compared: new Map(),
    lenient: true,
  }
  for (const found of Object.keys(shared.conditions)) {
    if (used.has(`condition ${found}`)) continue
    report.add('rule.unused', [...shared.path, found], { what: 'condition', found })
    place.conditions.visit(found, [])
  }
}

/** Reports ids that stand twice, in this pack or in one before it. */
function lookForTwice(pack: Usable, { detectors, hostFacts }: Parted, taken: Taken, report: Report): void {
  const id = pack.at('id')
  const here = typeof id === 'string' ? id : ''
  const take = (what: Named, steps: (string | number)[], found = pack.at(...steps)): void => {
    if (typeof found !== 'string') return
    const before = taken.get(`${what} ${found}`)
    if (before === undefined) taken.set(`${what} ${found}`, here)
    else report.add('rule.twice', steps, { what, found, where: before === here ? null : before })
  }
  take('pack', ['id'])
  listAt(pack, 'checks').forEach((_, i) => {
    take('check', ['checks', i, 'id'])
    take('number', ['checks', i, 'number'])
  })
  listAt(pack, 'parameters').forEach((_, i) => {
    take('parameter', ['parameters', i, 'id'])
  })
  listAt(pack, 'catalogue').forEach((_, i) => {
    take('programme', ['catalogue', i, 'id'])
  })
  listAt(pack, 'programmes').forEach((_, i) => {
    take('programme rules', ['programmes', i, 'id'])
  })
  if (Array.isArray(detectors))
    detectors.forEach((detector, i) => {
      take('check', ['detectors', i, 'id'], valueAt(detector, ['id']))
      take('number', ['detectors', i, 'number'], valueAt(detector, ['number']))
    })
  if (isObject(hostFacts)) for (const name of Object.keys(hostFacts)) take('host', ['hostFacts', name], name)
}
