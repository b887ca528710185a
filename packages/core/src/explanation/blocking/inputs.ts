import type { Vector } from '../../engine/vector.ts'
import type { Expression } from '../../expression/node.ts'
import type { FieldType } from '../../model/field.ts'
import { dayNumber } from '../../values/day.ts'
import { monthIndex } from '../../values/month.ts'
import type { BlockingFact } from './blocking-fact.ts'

/** Where a value can be put to see what follows: a cell of the neighbourhood, or an expression about the subject. */
export type Target =
  | { readonly entity: string; readonly row: number; readonly field: string }
  | { readonly expression: Expression }

/** What a value may turn out to be. */
export interface Domain {
  readonly type: FieldType
  /** Whether it may turn out that there is none. */
  readonly nothing: boolean
  /** Least and greatest number; null for codes. */
  readonly range: readonly [number, number] | null
}

/** An unsettled input; `domain` is null where nothing can be put in its place. */
export interface Input {
  readonly fact: Omit<BlockingFact, 'answers'>
  readonly domain: Domain | null
  readonly targets: Target[]
}

/** The unsettled inputs met on the way, each once. */
export interface Inputs {
  /** The id of the input known by `key`; `target` is one more place where it stands. */
  add(key: string, make: (id: string) => Omit<Input, 'targets'>, target?: Target): string
  get(id: string): Input
}

export function createInputs(): Inputs {
  const ids = new Map<string, string>()
  const inputs = new Map<string, Input>()
  return {
    add(key, make, target) {
      const id = ids.get(key) ?? String(ids.size + 1)
      const input = inputs.get(id) ?? { ...make(id), targets: [] }
      ids.set(key, id)
      inputs.set(id, input)
      if (target) input.targets.push(target)
      return id
    },
    get: (id) => inputs.get(id) as Input,
  }
}

/** Days and months that records may state; nothing bounds amounts and counts. */
const widest: Partial<Record<FieldType, readonly [number, number]>> = {
  date: [dayNumber('1850-01-01'), dayNumber('2199-12-31')],
  month: [monthIndex('1850-01'), monthIndex('2199-12')],
  truth: [0, 1],
}

/** What the value at the only position may turn out to be. */
export function domainOf(v: Vector, nothing: boolean): Domain {
  if (v.kind === 'code') return { type: v.type, nothing, range: null }
  const [least, most] = widest[v.type] ?? [-Infinity, Infinity]
  return {
    type: v.type,
    nothing,
    range: [Math.max(v.lo[0] as number, least), Math.min(v.hi[0] as number, most)],
  }
}
