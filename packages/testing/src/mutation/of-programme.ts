import {
  type Check,
  type Condition,
  type Graph,
  isRuleError,
  type Parameter,
  type Programme,
  verifyCheck,
} from '@hedui/core'
import type { Node } from './mistakes/mistake.ts'
import type { Mutant } from './mutants.ts'
import { distinct, hopsIn, idOf, namesIn } from './names.ts'
import { type PlacedSlip, replaced, slipsIn } from './slips.ts'

const parts = ['members', 'incomes', 'facts', 'conditions', 'roundings']

/**
 * The mutants of a programme whose types hold together. What its author stated once stands in several facts: a
 * ground wherever members are counted, a fact wherever another is made of it. A mistake is made in all of them.
 */
export function mutantsOfProgramme(
  programme: Programme,
  known: { readonly graph: Graph; readonly parameters?: readonly Parameter[] },
): readonly Mutant<Programme>[] {
  const text = JSON.stringify(programme)
  const hops = hopsIn(programme)
  const seen = new Set<string>()
  const isNew = (slip: PlacedSlip) => {
    const pairs = [slip, ...hops.map((hop) => onRow(slip, hop))].map((each) => pairText(each))
    const first = !seen.has(pairs[0] as string)
    for (const pair of slip.path[0] === 'facts' ? pairs.slice(0, 1) : pairs) seen.add(pair)
    return first
  }
  const sound = createSoundness(programme, known)
  const made = slipsIn(programme as unknown as Node, parts, namesIn(programme, known.graph))
    .filter(isNew)
    .filter(sound)
    .map((slip) => {
      const changed = [slip, ...hops.map((hop) => onRow(slip, hop))].reduce(
        (so, { node, value }) => so.replaceAll(JSON.stringify(node), () => JSON.stringify(value)),
        text,
      )
      return { id: idOf(slip.path, slip.key, slip.says), text: changed }
    })
  return distinct(made, text).map(({ id, text: changed }) => ({ id, definition: JSON.parse(changed) as Programme }))
}

const pairText = ({ node, value }: Pick<PlacedSlip, 'node' | 'value'>): string =>
  `${JSON.stringify(node)} ${JSON.stringify(value)}`

/** The same slip where the rows it is about are met on a path. */
function onRow({ node, value }: PlacedSlip, hop: string): Pick<PlacedSlip, 'node' | 'value'> {
  const rebased = (part: Node) =>
    JSON.parse(JSON.stringify(part).replaceAll('"of":"subject"', `"of":${JSON.stringify(hop)}`)) as Node
  return { node: rebased(node), value: rebased(value) }
}

/** Whether a slip leaves the part of the programme that it is in with no more type errors than it had. */
function createSoundness(programme: Programme, known: Parameters<typeof verifyCheck>[1]) {
  const errors = (part: Partial<Check>) =>
    verifyCheck(asCheck(programme, part), known)
      .filter(isRuleError)
      .map(({ code }) => code).length
  const usual = new Map<string, number>()
  return ({ path, value }: PlacedSlip): boolean => {
    const [name = '', key = ''] = path
    const before = partOf(programme, path)
    const after = partOf(replaced(programme, path, value) as Programme, path)
    const place = `${name}.${key}.${path[2] ?? ''}`
    if (!usual.has(place)) usual.set(place, errors(before))
    return errors(after) <= (usual.get(place) as number)
  }
}

/** The part of a programme in which a path leads, as facts or conditions of a check. */
function partOf(programme: Programme, [name, key = '', ground = '']: PlacedSlip['path']): Partial<Check> {
  const conditions = (subject: string, condition: Condition): Partial<Check> => ({ subject, conditions: condition })
  if (name === 'facts') {
    const { type, node } = programme.facts[key] as Programme['facts'][string]
    return { facts: { [key]: { type, node } } }
  }
  if (name === 'members')
    return conditions('membership', programme.members?.[key as 'counted']?.[ground]?.when as Condition)
  if (name === 'incomes' && key === 'notCounted')
    return conditions('income', programme.incomes?.notCounted[ground]?.when as Condition)
  if (name === 'incomes') {
    const { of, times, by } = programme.incomes?.share as NonNullable<Programme['incomes']>['share']
    return {
      subject: 'income',
      facts: { of: { type: 'fen', node: of }, times: { type: 'count', node: times }, by: { type: 'count', node: by } },
    }
  }
  const facts = Object.fromEntries(
    Object.entries(programme.facts).map(([fact, { type }]) => [fact, { type, node: { host: fact, type } }] as const),
  )
  return name === 'conditions' ? { facts, conditions: programme.conditions[key]?.holds as Condition } : { facts }
}

/** Enough of a check around a part of a programme for its types to be looked at. */
function asCheck({ figures, unit }: Programme, { facts, ...part }: Partial<Check>): Check {
  const named = Object.entries(figures).flatMap(([name, { id, type }]) => [
    [name, { type, node: { parameter: id, on: { fact: 'month' } } }] as const,
    [`${name}.months`, { type: 'count', node: { host: `${name}.months`, type: 'count' } }] as const,
  ])
  const words = { zh: '', en: '' }
  return {
    id: 'part',
    number: '',
    version: '1',
    title: words,
    description: words,
    needs: [],
    severity: 'info',
    message: words,
    basis: [],
    innocent: [],
    next: [],
    subject: unit === 'household' ? 'householdMonth' : 'personMonth',
    about: 'month',
    per: ['month'],
    severities: [],
    tier: { otherwise: 'B' },
    options: {},
    facts: { ...Object.fromEntries(named), month: { type: 'month', node: { value: '2000-01', type: 'month' } }, ...facts },
    conditions: { all: [] },
    stake: {},
    shows: {},
    evidence: [],
    ...part,
  }
}
