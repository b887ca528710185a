import type { Check, Condition, Graph } from '@hedui/core'
import type { Programme } from '@hedui/core/decide'
import { isRuleError, type RuleContext, verifyCheck } from '@hedui/core/lint'
import { mistakesMade } from './alike.ts'
import type { Node } from './mistakes/mistake.ts'
import { namesIn } from './names.ts'
import { type PlacedSlip, replaced, slipsIn } from './slips.ts'

const parts = ['members', 'incomes', 'facts', 'conditions', 'roundings']

/** The mutants of a programme whose types hold together. */
export function madeOfProgramme(
  programme: Programme,
  known: RuleContext & { readonly graph: Graph },
  only: (id: string) => boolean,
) {
  const sound = createSoundness(programme, known)
  const slips = slipsIn(programme as unknown as Node, parts, namesIn(programme, known.graph))
  return mistakesMade(programme, slips).filter(({ id, slip }) => only(id) && sound(slip))
}

/** Whether a slip leaves the part of the programme that it is in with no more type errors than it had. */
function createSoundness(programme: Programme, known: RuleContext) {
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
  const conditions = (subject: string, condition: Condition): Partial<Check> => ({
    subject,
    conditions: condition,
  })
  if (name === 'facts') {
    const { type, node } = programme.facts[key] as Programme['facts'][string]
    return { facts: { [key]: { type, node } } }
  }
  if (name === 'members')
    return conditions('membership', programme.members?.[key as 'counted']?.[ground]?.when as Condition)
  if (name === 'incomes' && key === 'notCounted')
    return conditions('income', programme.incomes?.notCounted[ground]?.when as Condition)
  if (name === 'incomes') {
    const { of, times, by } = (programme.incomes as NonNullable<Programme['incomes']>).share
    return {
      subject: 'income',
      facts: {
        of: { type: 'fen', node: of },
        times: { type: 'count', node: times },
        by: { type: 'count', node: by },
      },
    }
  }
  const facts = Object.fromEntries(
    Object.entries(programme.facts).map(
      ([fact, { type }]) => [fact, { type, node: { host: fact, type } }] as const,
    ),
  )
  return name === 'conditions'
    ? { facts, conditions: programme.conditions[key]?.holds as Condition }
    : { facts }
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
    facts: {
      ...Object.fromEntries(named),
      month: { type: 'month', node: { value: '2000-01', type: 'month' } },
      ...facts,
    },
    conditions: { all: [] },
    stake: {},
    shows: {},
    evidence: [],
    ...part,
  }
}
