import type { HostRecord } from '../../src/dataset/host.ts'
import type {
  Aggregate,
  Condition,
  Expression,
  Hop,
  ParameterReference,
  Scalar,
} from '../../src/expression/node.ts'
import type { Entities } from '../../src/model/create-graph.ts'
import type { Entity } from '../../src/model/entity.ts'
import { daysOf, monthsOf } from './calendar.ts'
import { claims, type World } from './claims.ts'
import {
  ANY,
  comparisons,
  negate,
  operations,
  type Placed,
  type Range,
  type Truth,
  takes,
} from './operators.ts'
import { asOf, conditions, options, parameters } from './setting.ts'

/** Least and greatest; a text, undefined where unknown; null is nothing. */
type Value = Range | { readonly text: string | undefined } | null
type Env = Readonly<Record<string, { readonly entity: string; readonly row: HostRecord }>>
type Found = { readonly rows: readonly { env: Env; sure: boolean }[]; readonly open: boolean }
type Counted = Omit<Placed, 'day'> & { readonly by: Range; readonly sure: boolean }

const isSame = (a: unknown, b: unknown) => a !== null && a === b
const isRange = (v: Value): v is Range => Array.isArray(v)
const isKnown = (v: Value) => v !== null && (isRange(v) ? v.every(Number.isFinite) : v.text !== undefined)

function stated(value: Scalar, type: string): Value {
  if (type === 'date') return daysOf(String(value))
  if (type === 'month') return monthsOf(String(value))
  return typeof value === 'string' ? { text: value } : [Number(value), Number(value)]
}

const unknown = (type: string): Value =>
  type === 'truth' ? [0, 1] : type === 'code' ? { text: undefined } : ANY

function compare(operator: string, a: Value, b: Value): Truth {
  if (a === null || b === null) return [false, false]
  if (isRange(a) && isRange(b))
    return (comparisons[operator as 'equal'] as (x: Range, y: Range) => Truth)(a, b)
  if (!isKnown(a) || !isKnown(b)) return [false, true]
  const holds = ((a as { text: string }).text === (b as { text: string }).text) === (operator === 'equal')
  return [holds, holds]
}

/** Every way things may be: which of the rows count, and when each was. Between the ends of ranges nothing new happens. */
function worlds(rows: readonly Counted[]): readonly (readonly Placed[])[] {
  const ends = [...new Set(rows.flatMap(({ by }) => by))]
  return rows.reduce<readonly (readonly Placed[])[]>(
    (all, row) => {
      const days = ends.filter((day) => row.by[0] <= day && day <= row.by[1])
      const placed = days.map((day) => ({ ...row, day }))
      return all.flatMap((world) => [...placed.map((p) => [...world, p]), ...(row.sure ? [] : [world])])
    },
    [[]],
  )
}

/** What holds in every world: nothing if in all of them, not known if in some. */
function hull(outcomes: readonly (Range | null)[]): Range | null {
  const ranges = outcomes.filter((outcome) => outcome !== null)
  if (ranges.length === 0) return null
  if (ranges.length < outcomes.length) return ANY
  return ranges.reduce(([a, b], [c, d]) => [Math.min(a, c), Math.max(b, d)])
}

/** Answers row by row, world by world, what the engine answers column by column. */
export function reference(world: Required<Pick<World, 'items' | 'more' | 'parts' | 'covered'>>) {
  const of = (register: string, rows: readonly HostRecord[]) => rows.map((row) => ({ register, row }))
  const tables: Readonly<Record<string, ReturnType<typeof of>>> = {
    item: [...of('items', world.items), ...of('more-items', world.more)],
    part: of('parts', world.parts),
  }
  const entity = (name: string) => (claims.entities as Entities)[name] as Entity

  function follow(
    [{ to: relation, as, registers: asked, where }, ...rest]: readonly [Hop, ...Hop[]],
    from: string,
    env: Env,
  ): Found {
    const start = env[from] as Env[string]
    const { entity: to, by } = entity(start.entity).many[relation] as Entity['many'][string]
    const key = Object.entries(by)
    const registers = asked ?? entity(to).registers
    const further = (tables[to] ?? [])
      .filter(
        ({ register, row }) =>
          registers.includes(register) && key.every(([theirs, ours]) => isSame(row[theirs], start.row[ours])),
      )
      .map(({ row }) => ({ ...env, [as]: { entity: to, row } }))
      .flatMap((inner): Found[] => {
        const [sure, possible] = where ? truth(where, inner) : [true, true]
        if (!possible) return []
        const [next, ...others] = rest
        if (!next) return [{ rows: [{ env: inner, sure }], open: false }]
        const { rows, open } = follow([next, ...others], as, inner)
        return [{ rows: rows.map((row) => ({ ...row, sure: row.sure && sure })), open }]
      })
    const programmes = by.programme
      ? [start.row[by.programme]]
      : where
        ? demanded(where, as, env).slice(0, 1)
        : []
    const complete = registers.every((register) =>
      [register, ...programmes.map((id) => `${register} ${id}`)].some((said) => world.covered.includes(said)),
    )
    const isOpen = !complete || key.some(([, ours]) => start.row[ours] === null)
    return { rows: further.flatMap(({ rows }) => rows), open: isOpen || further.some(({ open }) => open) }
  }

  /** The programmes of which all rows must be by a condition; the first that it names decides. */
  function demanded(where: Condition, as: string, env: Env): unknown[] {
    if ('all' in where) return where.all.flatMap((part) => demanded(part, as, env))
    if (!('fact' in where) || where.operator !== 'equal' || typeof where.fact !== 'object') return []
    const { fact, value: sought } = where
    if (!('fact' in fact) || fact.fact !== 'programme' || fact.of !== as) return []
    if (typeof sought === 'string') return [sought]
    const { fact: named, of: whose = 'subject' } = sought as { fact: string; of?: string }
    return whose === as ? [] : [env[whose]?.row[named]]
  }

  function aggregate({ take, of: from = 'subject', path, value: taken, by }: Aggregate, env: Env): Value {
    const { rows, open } = follow(path as readonly [Hop, ...Hop[]], from, env)
    const counted = rows.flatMap(({ env: inner, sure }): Counted[] => {
      const [v, day] = [taken ? value(taken, inner) : ANY, by ? value(by, inner) : ([0, 0] as const)]
      return v === null || day === null ? [] : [{ sure, weight: 1, value: v, by: day as Range }]
    })
    const unseen: Counted = { sure: false, weight: Infinity, value: ANY, by: by ? ANY : [0, 0] }
    return hull(worlds(open ? [...counted, unseen] : counted).map(takes[take]))
  }

  /** Every figure that may be in force on a day that may be meant, for a kind that may be; not known if one lacks. */
  function figure({ parameter, on, kind }: ParameterReference, env: Env): Value {
    const { entries = [] } = parameters.find(({ id }) => id === parameter) ?? {}
    const days = value(on, env)
    if (!isRange(days) || !isKnown(days)) return ANY
    const meant = kind && (value(kind, env) as { text?: string } | null)?.text
    const kinds = meant === undefined ? [...new Set(entries.map((entry) => entry.kind))] : [meant]
    const all = Array.from({ length: days[1] - days[0] + 1 }, (_, i) => days[0] + i)
    const values = kinds.flatMap((k) =>
      all.map((day): Range | null => {
        const inForce = entries.filter(
          ({ from, to }) => daysOf(from)[0] <= day && (to === null || day <= daysOf(to)[1]),
        )
        const best =
          inForce.find((entry) => entry.kind !== undefined && entry.kind === k) ??
          inForce.find((entry) => entry.kind === undefined)
        return best ? [best.value, best.value] : null
      }),
    )
    return hull(values) ?? ANY
  }

  function value(e: Expression, env: Env): Value {
    if ('take' in e) return aggregate(e, env)
    if ('value' in e) return stated(e.value, e.type)
    if ('option' in e) return stated(options[e.option] as Scalar, 'count')
    if ('asOf' in e) return stated(asOf, 'date')
    if ('parameter' in e) return figure(e, env)
    if ('truth' in e) return truth(e.truth, env).map(Number) as unknown as Range
    if ('host' in e) return told(env.subject?.row[e.host], unknown(e.type), e.type)
    if ('fact' in e) {
      const { entity: name, row } = env[e.of ?? 'subject'] as Env[string]
      const { type, blank } = entity(name).fields[e.fact] as Entity['fields'][string]
      return told(row[e.fact], blank === 'none' ? null : unknown(type), type)
    }
    if ('if' in e) {
      const [definite, possible] = truth(e.if[0], env)
      const [a, b] = [value(e.if[1], env), value(e.if[2], env)]
      return definite ? a : possible ? hull([a as Range | null, b as Range | null]) : b
    }
    if ('coalesce' in e) {
      const [a, b] = e.coalesce.map((part) => value(part, env)) as [Value, Value]
      return isKnown(a) ? a : b
    }
    const { rounding = 'down', ...operation } = e as { rounding?: 'down' }
    const [name, parts] = Object.entries(operation)[0] as [string, Expression | readonly Expression[]]
    const values = [parts].flat().map((part) => value(part as Expression, env) as Range | null)
    const there = values.filter((v) => v !== null)
    if (there.length < values.length) return name === 'min' || name === 'max' ? (there[0] ?? null) : null
    const [x, y = ANY, z = ANY] = there as [Range, Range?, Range?]
    return (operations[name] as (typeof operations)[string])(x, y, z, rounding)
  }

  function truth(c: Condition, env: Env): Truth {
    const quorum = (parts: readonly Condition[], n: number): Truth => {
      const truths = parts.map((part) => truth(part, env))
      return [truths.filter(([d]) => d).length >= n, truths.filter(([, p]) => p).length >= n]
    }
    if ('all' in c) return quorum(c.all, c.all.length)
    if ('any' in c) return quorum(c.any, 1)
    if ('atLeast' in c) return quorum(c.of, c.atLeast)
    if ('not' in c) return negate(truth(c.not, env))
    if ('condition' in c) return truth(conditions[c.condition] as Condition, env)
    const a = value(c.fact as Expression, env)
    if (c.operator === 'known') {
      // Of fields only a truth that is not known spans 0 to 1.
      const settled = isKnown(a) && !(isRange(a) && a[0] === 0 && a[1] === 1)
      return settled === c.value ? [true, true] : [false, false]
    }
    const given = typeof c.value === 'object' && 'option' in c.value ? options[c.value.option] : c.value
    if (c.operator === 'in' || c.operator === 'notIn') {
      const equal = (given as readonly Scalar[]).map((item) => compare('equal', a, stated(item, 'code')))
      const any: Truth = [equal.some(([d]) => d), equal.some(([, p]) => p)]
      return c.operator === 'in' ? any : a === null ? [false, false] : negate(any)
    }
    const b = typeof given === 'object' ? value(given as Expression, env) : stated(given as Scalar, 'code')
    return compare(c.operator, a, b)
  }

  const told = (found: HostRecord[string] | undefined, otherwise: Value, type: string): Value =>
    found === null || found === undefined ? otherwise : stated(found, type)
  const subject = (row: HostRecord): Env => ({ subject: { entity: 'claim', row } })
  return {
    truth: (condition: Condition, row: HostRecord) => truth(condition, subject(row)),
    value: (expression: Expression, row: HostRecord) => value(expression, subject(row)),
  }
}
