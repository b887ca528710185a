import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import type { Job } from '../engine/engine.ts'
import type { HostFact } from '../engine/host.ts'
import type { Expression } from '../expression/node.ts'
import { entriesFor } from '../parameters/lookup.ts'
import { monthsId, monthsOf } from '../parameters/months.ts'
import type { Parameter } from '../parameters/parameter.ts'
import { dayNumber } from '../values/day.ts'
import type { Programme } from './programme.ts'
import { refusal } from './refusal.ts'

/** What a programme is asked about: rows of one entity of a dataset. */
export interface Asking {
  readonly dataset: Dataset
  readonly asOf: string
  readonly parameters: readonly Parameter[]
  readonly kind: string | null
  readonly subject: string
  readonly rows: Int32Array
  /** The month that is decided: an expression over the subject. */
  readonly month: Expression
  /** Division code of the place whose figures apply; left out: that of the dataset. */
  readonly region?: string
  /** About the case as a whole, whichever row they are asked for. */
  readonly hostFacts?: Readonly<Record<string, HostFact>>
  /** Hears of each figure that is looked up; of `null` where any may have been. */
  readonly onFigure?: Job['onFigure']
}

/** What the engine needs to know: the programme's facts over the subject, and its figures as dated parameters. */
export function jobOf(programme: Programme, asking: Asking): Job {
  const { dataset, asOf, subject, rows, kind } = asking
  const { facts, rules } = remember(
    remember(prepared, programme, () => new Map<string, Prepared>()),
    JSON.stringify([kind, asking.month]),
    () => prepare(programme, kind, asking.month),
  )
  const parameters = parametersOf(programme, asking.parameters)
  const figures = figuresFor(parameters, programme, asking)
  return {
    dataset,
    asOf,
    subject,
    rows,
    facts: Object.keys(figures).length > 0 ? { ...facts, ...figures } : facts,
    conditions: {},
    options: {},
    parameters,
    ...(asking.hostFacts && { hostFacts: asking.hostFacts }),
    ...(asking.onFigure && { onFigure: asking.onFigure }),
    rules,
  }
}

type Prepared = Pick<Job, 'facts' | 'rules'>
const prepared = new WeakMap<Programme, Map<string, Prepared>>()

/** What is the same whoever is asked about, whenever: made once, so that the engine knows its parts again. */
function prepare(programme: Programme, kind: string | null, month: Expression): Prepared {
  const figures = figureFacts(programme, (id) => lookedUp(id, kind))
  const roundings = Object.entries(programme.roundings).map(
    ([name, { of, by, rule }]): [string, Expression] => [
      name,
      {
        mulDiv: [{ fact: of }, { value: 1, type: 'count' }, { value: by, type: 'count' }],
        rounding: rule,
      },
    ],
  )
  const facts = Object.entries(programme.facts).map(([name, { node }]): [string, Expression] => [name, node])
  return {
    facts: { month, ...figures, ...Object.fromEntries([...facts, ...roundings]) },
    rules: Object.fromEntries(Object.entries(programme.conditions).map(([name, { holds }]) => [name, holds])),
  }
}

const figureFacts = (
  { figures }: Programme,
  make: (parameter: string) => Expression,
): Readonly<Record<string, Expression>> =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([name, { id }]) => [
      [name, make(id)],
      [monthsId(name), make(monthsId(id))],
    ]),
  )

/** A figure that the engine is to look up; of another place than that of the dataset where one is given. */
const lookedUp = (parameter: string, kind: string | null, region?: string): Expression => ({
  parameter,
  on: { fact: 'month' },
  ...(region !== undefined && { area: { value: region, type: 'code' } }),
  ...(kind !== null && { kind: { value: kind, type: 'code' } }),
})

/** Fewer rows than these are not worth looking figures up beforehand. */
const FEW = 64

/** For many rows, or another place: the figures themselves where month and place leave no other. */
function figuresFor(
  parameters: readonly Parameter[],
  programme: Programme,
  { dataset, month, kind, region, rows, onFigure }: Asking,
): Readonly<Record<string, Expression>> {
  if (region === undefined && rows.length < FEW) return {}
  onFigure?.(null)
  return figureFacts(programme, (id) => {
    const parameter = parameters.find((one) => one.id === id)
    if (parameter && 'value' in month && typeof month.value === 'string') {
      const day = dayNumber(`${month.value}-01`)
      const asked = { area: region ?? dataset.region, kind, from: day, to: day }
      const [only, ...others] = entriesFor(parameter, asked) ?? []
      if (only && others.length === 0) return { value: only.value, type: parameter.type }
    }
    return lookedUp(id, kind, region)
  })
}

/** The parameters behind the figures, and their months; one that is not given has no entry, and is unknown. */
function parametersOf({ id: programme, figures }: Programme, given: readonly Parameter[]): Parameter[] {
  return Object.values(figures).flatMap(({ id, type, title }) => {
    const parameter = given.find((p) => p.id === id) ?? { id, type, title, entries: [] }
    if (parameter.type !== type)
      throw refusal('programme.parameter', { programme, parameter: id, type, found: parameter.type })
    return [parameter, monthsOf(parameter)]
  })
}
