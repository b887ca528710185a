import type { Vector } from '../../engine/vector.ts'
import type { Expression } from '../../expression/node.ts'
import type { FieldType } from '../../model/field.ts'
import { dayNumber } from '../../values/day.ts'
import { monthIndex } from '../../values/month.ts'
import type { BlockingFact } from './blocking-fact.ts'

/** What a value may turn out to be. */
export interface Domain {
  readonly type: FieldType
  /** Whether it may turn out that there is none. */
  readonly nothing: boolean
  /** Least and greatest number; null for codes and keys. */
  readonly range: readonly [number, number] | null
  /** The entity of a key; null for what is none. */
  readonly to: string | null
}

/** A cell of the neighbourhood. */
export interface Cell {
  readonly entity: string
  readonly row: number
  readonly field: string
}

/** An expression about one row; `others` gives its value for every row of the entity, as things stand. */
export interface Computed {
  readonly entity: string
  readonly row: number
  /** The name by which the expression knows the row. */
  readonly frame: string
  readonly expression: Expression
  readonly others: () => Vector
}

/** One unknown value, and everywhere it stands. */
export interface Variable {
  readonly domain: Domain
  readonly targets: Map<unknown, Cell | Computed>
}

/** An unsettled input; `fixed` where some of what hangs on it cannot be put to any value. */
export interface Input {
  fact: Omit<BlockingFact, 'answers'>
  fixed: boolean
  readonly variables: Map<string, Variable>
}

/** The unsettled inputs met on the way, each once, by what they are. */
export interface Inputs {
  add(key: string, fact: (id: string) => Input['fact']): Input
  get(id: string): Input
}

export function createInputs(): Inputs {
  const ids = new Map<string, string>()
  const inputs = new Map<string, Input>()
  return {
    add(key, fact) {
      const id = ids.get(key) ?? String(ids.size + 1)
      ids.set(key, id)
      const input = inputs.get(id) ?? { fact: fact(id), fixed: false, variables: new Map() }
      inputs.set(id, input)
      return input
    },
    get: (id) => inputs.get(id) as Input,
  }
}

/** Lets a value of an input be tried: `name` tells its values apart, `place` where each of them stands. */
export function vary(
  { variables }: Input,
  name: string,
  domain: Domain,
  place: unknown,
  target: Cell | Computed,
): void {
  const variable = variables.get(name) ?? { domain, targets: new Map() }
  variables.set(name, variable)
  variable.targets.set(place, target)
}

/** Ten thousand million yuan, and so many of anything: what no record states in earnest. */
const far = 2 ** 40

/** What records may state: days and months from 1850 to 2199. */
const widest: Partial<Record<FieldType, readonly [number, number]>> = {
  fen: [-far, far],
  count: [-far, far],
  date: [dayNumber('1850-01-01'), dayNumber('2199-12-31')],
  month: [monthIndex('1850-01'), monthIndex('2199-12')],
}

/** What the value at a position may turn out to be. */
export function domainOf(v: Vector, at: number, nothing: boolean): Domain {
  if (v.kind === 'code') return { type: v.type, nothing, range: null, to: v.to ?? null }
  const [least, most] = widest[v.type] ?? [0, 1]
  return {
    type: v.type,
    nothing,
    to: null,
    range: [Math.max(v.lo[at] as number, least), Math.min(v.hi[at] as number, most)],
  }
}
