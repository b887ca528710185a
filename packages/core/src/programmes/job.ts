import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import type { Job } from '../engine/engine.ts'
import type { HostFact } from '../engine/host.ts'
import type { Expression } from '../expression/node.ts'
import { monthsId, monthsOf } from '../parameters/months.ts'
import type { Parameter } from '../parameters/parameter.ts'
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
  /** About the case as a whole, whichever row they are asked for. */
  readonly hostFacts?: Readonly<Record<string, HostFact>>
}

/** What the engine needs to know: the programme's facts over the subject, and its figures as dated parameters. */
export function jobOf(programme: Programme, asking: Asking): Job {
  const { dataset, asOf, subject, rows, kind } = asking
  const { facts, rules } = remember(
    remember(prepared, programme, () => new Map<string | null, Prepared>()),
    kind,
    () => prepare(programme, kind),
  )
  return {
    dataset,
    asOf,
    subject,
    rows,
    facts: { month: asking.month, ...facts },
    conditions: {},
    options: {},
    parameters: parametersOf(programme, asking.parameters),
    ...(asking.hostFacts && { hostFacts: asking.hostFacts }),
    rules,
  }
}

type Prepared = Pick<Job, 'facts' | 'rules'>
const prepared = new WeakMap<Programme, Map<string | null, Prepared>>()

/** What is the same whoever is asked about, whenever: made once, so that the engine knows its parts again. */
function prepare(programme: Programme, kind: string | null): Prepared {
  const figure = (parameter: string): Expression => ({
    parameter,
    on: { fact: 'month' },
    ...(kind !== null && { kind: { value: kind, type: 'code' } }),
  })
  const figures = Object.entries(programme.figures).flatMap(([name, { id }]): [string, Expression][] => [
    [name, figure(id)],
    [monthsId(name), figure(monthsId(id))],
  ])
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
    facts: Object.fromEntries([...figures, ...facts, ...roundings]),
    rules: Object.fromEntries(Object.entries(programme.conditions).map(([name, { holds }]) => [name, holds])),
  }
}

/** The parameters behind the figures, and their months; one that is not given has no entry, and is unknown. */
function parametersOf({ id: programme, figures }: Programme, given: readonly Parameter[]): Parameter[] {
  return Object.values(figures).flatMap(({ id, type, title }) => {
    const parameter = given.find((p) => p.id === id) ?? { id, type, title, entries: [] }
    if (parameter.type !== type)
      throw refusal('programme.parameter', { programme, parameter: id, type, found: parameter.type })
    return [parameter, remember(months, parameter, () => monthsOf(parameter))]
  })
}

const months = new WeakMap<Parameter, Parameter>()
