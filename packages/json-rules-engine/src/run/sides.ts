import {
  columnEngine,
  type Expression,
  HeduiError,
  type Job,
  type Leaf,
  type Scalar,
  type Vector,
} from '@hedui/core'
import type { Bounds } from '../operators.ts'
import { leavesOf } from './leaves.ts'

/** What the comparisons of a job compare: worked out by hedui, handed to json-rules-engine as facts. */
export interface Sides {
  /** The id of the fact for an expression. */
  id(expression: Expression): string
  vector(expression: Expression): Vector
  /** A stated value, in the kind of what it is compared with. */
  stated(value: Scalar, like: Vector): Bounds
  /** The value of an option, where one is named. */
  given(value: Leaf['value']): Scalar | readonly Scalar[] | Expression
  /** The facts of the row at a position. */
  factsAt(position: number): Readonly<Record<string, Bounds>>
}

export const leftOf = ({ fact }: Leaf): Expression => (typeof fact === 'string' ? { fact } : fact)
export const isExpression = (value: Leaf['value']): value is Expression =>
  typeof value === 'object' && !Array.isArray(value)

export function sidesOf(job: Job): Sides {
  const ids = new Map<string, string>()
  const facts: Record<string, Expression> = {}
  const given = (value: Leaf['value']) => {
    if (!isExpression(value) || !('option' in value)) return value
    const option = job.options[value.option]
    if (option === undefined) throw new HeduiError('rule.option', { option: value.option })
    return option
  }
  const add = (expression: Expression): void => {
    const key = JSON.stringify(expression)
    if (ids.has(key)) return
    const id = `side ${ids.size}`
    ids.set(key, id)
    facts[id] = expression
  }
  for (const rule of Object.values(job.rules))
    for (const leaf of leavesOf(rule, job.conditions)) {
      add(leftOf(leaf))
      const value = leaf.operator === 'known' ? true : given(leaf.value)
      if (isExpression(value)) add(value)
    }
  const verdicts = columnEngine.evaluate({ ...job, facts: { ...job.facts, ...facts }, rules: {} })
  const id = (expression: Expression): string => ids.get(JSON.stringify(expression)) as string
  const vectors = Object.fromEntries(Object.keys(facts).map((name) => [name, verdicts.fact(name)]))
  return {
    id,
    given,
    vector: (expression) => vectors[id(expression)] as Vector,
    stated: (value, like) => statedBounds(job, value, like),
    factsAt: (position) =>
      Object.fromEntries(Object.entries(vectors).map(([name, v]) => [name, boundsAt(v, position)])),
  }
}

const open = { lo: -Infinity, hi: Infinity, known: false }
const nothing = { lo: Number.NaN, hi: Number.NaN, known: false }

function boundsAt(v: Vector, position: number): Bounds {
  if (v.kind === 'code') {
    const code = v.codes[position] as number
    return code === 0 ? open : code === 1 ? nothing : { lo: code, hi: code, known: true }
  }
  const [lo, hi] = [v.lo[position] as number, v.hi[position] as number]
  return { lo, hi, known: v.type === 'truth' ? lo === hi : Number.isFinite(lo) && Number.isFinite(hi) }
}

function statedBounds(job: Job, value: Scalar, like: Vector): Bounds {
  if (like.kind === 'code' && like.to !== undefined) {
    if (typeof value !== 'string') throw new HeduiError('rule.type', { value, type: like.type })
    const row = job.dataset.table(like.to).keys?.indexOf(value) ?? -1
    return row < 0 ? { lo: -1, hi: -1, known: true } : { lo: row + 2, hi: row + 2, known: true }
  }
  const facts = { stated: { value, type: like.type } }
  const { fact } = columnEngine.evaluate({ ...job, rows: Int32Array.of(0), facts, rules: {} })
  return boundsAt(fact('stated'), 0)
}
