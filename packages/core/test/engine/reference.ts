import type { HostRecord } from '../../src/dataset/host.ts'
import type { Aggregate, Condition, Expression, Hop, Scalar } from '../../src/expression/node.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { Entities } from '../../src/model/graph.ts'
import { claims, type World } from './claims.ts'

/** Least and greatest; a text, undefined where unknown; null is nothing. */
export type Value = readonly [number, number] | { readonly text: string | undefined } | null
export type Truth = readonly [definite: boolean, possible: boolean]
type Env = Readonly<Record<string, { readonly entity: string; readonly row: HostRecord }>>
interface Found {
  readonly rows: readonly { readonly env: Env; readonly sure: boolean }[]
  readonly open: boolean
}

const ANY = [-Infinity, Infinity] as const
const DAY = 86_400_000
const serial = (y: number, m: number, d: number) => Date.UTC(y, m - 1, d) / DAY
const parts = (text: string) =>
  text.split('-').map(Number) as [number, number | undefined, number | undefined]
const civil = (day: number) => new Date(day * DAY).toISOString().slice(0, 10)
const monthOf = (day: number) => Number(civil(day).slice(0, 4)) * 12 + Number(civil(day).slice(5, 7)) - 1
const over = (x: number, f: (n: number) => number) => (Number.isFinite(x) ? f(x) : x)
const years = (born: number, on: number) =>
  Number.isFinite(born) && Number.isFinite(on)
    ? Number(civil(on).slice(0, 4)) -
      Number(civil(born).slice(0, 4)) -
      +(civil(on).slice(5) < civil(born).slice(5))
    : on - born

function stated(value: Scalar, type: string): Value {
  if (type === 'date') {
    const [y, m, d] = parts(String(value))
    return d
      ? [serial(y, m as number, d), serial(y, m as number, d)]
      : m
        ? [serial(y, m, 1), serial(y, m + 1, 0)]
        : [serial(y, 1, 1), serial(y, 12, 31)]
  }
  if (type === 'month') {
    const [y, m] = parts(String(value))
    return m ? [y * 12 + m - 1, y * 12 + m - 1] : [y * 12, y * 12 + 11]
  }
  return typeof value === 'string' ? { text: value } : [Number(value), Number(value)]
}

function cell({ fields }: Entity, row: HostRecord, name: string): Value {
  const { type, blank } = fields[name] as Entity['fields'][string]
  const value = row[name] ?? null
  if (value !== null) return stated(value, type)
  if (blank === 'none') return null
  return type === 'truth' ? [0, 1] : type === 'code' ? { text: undefined } : ANY
}

const isRange = (v: Value): v is readonly [number, number] => Array.isArray(v)
const negate = ([definite, possible]: Truth): Truth => [!possible, !definite]

function compare(operator: string, a: Value, b: Value): Truth {
  if (a === null || b === null) return [false, false]
  if (!isRange(a) || !isRange(b)) {
    const [x, y] = [(a as { text?: string }).text, (b as { text?: string }).text]
    if (x === undefined || y === undefined) return [false, true]
    return [(x === y) === (operator === 'equal'), (x === y) === (operator === 'equal')]
  }
  const less = (p: typeof a, q: typeof a): Truth => [p[1] < q[0], p[0] < q[1]]
  const same: Truth = [a[0] === a[1] && b[0] === b[1] && a[0] === b[0], a[0] <= b[1] && b[0] <= a[1]]
  switch (operator) {
    case 'equal':
      return same
    case 'notEqual':
      return negate(same)
    case 'lessThan':
      return less(a, b)
    case 'greaterThan':
      return less(b, a)
    case 'lessThanInclusive':
      return negate(less(b, a))
    default:
      return negate(less(a, b))
  }
}

/** Answers row by row what the engine answers column by column, straight from the tables of the semantics. */
export function reference(world: Required<Pick<World, 'items' | 'more' | 'parts' | 'covered'>>) {
  const tables: Readonly<Record<string, readonly { register: string; row: HostRecord }[]>> = {
    item: [
      ...world.items.map((row) => ({ register: 'items', row })),
      ...world.more.map((row) => ({ register: 'more-items', row })),
    ],
    part: world.parts.map((row) => ({ register: 'parts', row })),
  }
  const entity = (name: string) => (claims.entities as Entities)[name] as Entity

  function follow([hop, ...rest]: readonly Hop[], of: string, env: Env): Found {
    const from = env[of] as Env[string]
    const { entity: to, by } = entity(from.entity).many[(hop as Hop).to] as Entity['many'][string]
    const [theirs, ours] = Object.entries(by)[0] as [string, string]
    const registers = hop?.registers ?? entity(to).registers
    const found = (tables[to] ?? [])
      .filter(({ register, row }) => registers.includes(register) && row[theirs] === from.row[ours])
      .map(({ row }) => ({ ...env, [(hop as Hop).as]: { entity: to, row } }))
      .map((inner) => ({ env: inner, truth: hop?.where ? truth(hop.where, inner) : ([true, true] as Truth) }))
      .filter(({ truth: [, possible] }) => possible)
    const onwards = found.map(({ env: inner, truth: [sure] }): Found => {
      if (rest.length === 0) return { rows: [{ env: inner, sure }], open: false }
      const further = follow(rest, (hop as Hop).as, inner)
      return { rows: further.rows.map((r) => ({ ...r, sure: r.sure && sure })), open: further.open }
    })
    return {
      rows: onwards.flatMap((f) => f.rows),
      open: onwards.some((f) => f.open) || registers.some((r) => !world.covered.includes(r)),
    }
  }

  function aggregate({ take, of = 'subject', path, value: taken }: Aggregate, env: Env): Value {
    const { rows, open } = follow(path, of, env)
    const most = (n: number) => (open ? Infinity : n)
    const sure = rows.filter((r) => r.sure).length
    if (take === 'exists') return [sure > 0 ? 1 : 0, rows.length > 0 || open ? 1 : 0]
    if (take === 'count') return [sure, most(rows.length)]
    const all = rows
      .map((r) => ({ sure: r.sure, value: value(taken as Expression, r.env) }))
      .filter((r) => r.value !== null)
    if (take === 'countDistinct') {
      const texts = all.map((r) => ({ sure: r.sure, text: (r.value as { text?: string }).text }))
      const known = (list: typeof texts) => new Set(list.flatMap(({ text }) => text ?? [])).size
      const unknown = (list: typeof texts) => list.filter(({ text }) => text === undefined).length
      const certain = texts.filter((r) => r.sure)
      return [Math.max(known(certain), +(unknown(certain) > 0)), most(known(texts) + unknown(texts))]
    }
    const ranges = all.map((r) => ({ sure: r.sure, value: r.value as readonly [number, number] }))
    if (take === 'sum')
      return ranges.reduce<readonly [number, number]>(
        ([lo, hi], { sure: certain, value: [x, y] }) => [certain ? lo + Math.max(x, 0) : lo, hi + y],
        [0, most(0)],
      )
    if (ranges.length === 0) return open ? ANY : null
    if (!ranges.some((r) => r.sure)) return ANY
    const choices = ranges.reduce<(readonly [number, number])[][]>(
      (sets, r) => [...sets.map((s) => [...s, r.value]), ...(r.sure ? [] : sets)],
      [[]],
    )
    const pick = take === 'min' ? Math.min : Math.max
    const ends = choices.map((set) => [pick(...set.map(([x]) => x)), pick(...set.map(([, y]) => y))] as const)
    const [lo, hi] = [Math.min(...ends.map(([x]) => x)), Math.max(...ends.map(([, y]) => y))]
    return [open && take === 'min' ? -Infinity : lo, open && take === 'max' ? Infinity : hi]
  }

  function value(e: Expression, env: Env): Value {
    if ('take' in e) return aggregate(e, env)
    if ('fact' in e) {
      const { entity: name, row } = env[e.of ?? 'subject'] as Env[string]
      return cell(entity(name), row, e.fact)
    }
    if ('value' in e) return stated(e.value, e.type)
    if ('if' in e) {
      const [definite, possible] = truth(e.if[0], env)
      const [a, b] = [value(e.if[1], env), value(e.if[2], env)]
      if (definite || !possible) return definite ? a : b
      if (a === null || b === null) return a === b ? null : ANY
      return isRange(a) && isRange(b) ? [Math.min(a[0], b[0]), Math.max(a[1], b[1])] : { text: undefined }
    }
    const [name, operands] = Object.entries(e)[0] as [string, Expression | readonly [Expression, Expression]]
    const [a, b] = (Array.isArray(operands) ? operands : [operands, operands]).map((x) => value(x, env))
    if (a === null || b === null) return name === 'min' || name === 'max' ? ((a ?? b) as Value) : null
    const [[lo, hi], [lo2, hi2]] = [a, b] as [readonly [number, number], readonly [number, number]]
    switch (name) {
      case 'add':
      case 'addMonths':
        return [lo + lo2, hi + hi2]
      case 'sub':
        return [lo - hi2, hi - lo2]
      case 'mul': {
        const by = (x: number) => (lo2 === 0 && !Number.isFinite(x) ? x : x * lo2)
        return lo2 < 0 ? [by(hi), by(lo)] : [by(lo), by(hi)]
      }
      case 'min':
        return [Math.min(lo, lo2), Math.min(hi, hi2)]
      case 'max':
        return [Math.max(lo, lo2), Math.max(hi, hi2)]
      case 'month':
        return [over(lo, monthOf), over(hi, monthOf)]
      case 'firstDay': {
        const first = (m: number) => serial(Math.floor(m / 12), (m % 12) + 1, 1)
        return [over(lo, first), over(hi, first)]
      }
      case 'age':
        return [years(hi, lo2), years(lo, hi2)]
      default:
        return [lo2 - hi, hi2 - lo]
    }
  }

  function truth(c: Condition, env: Env): Truth {
    const count = (list: readonly Condition[], side: 0 | 1) => list.filter((x) => truth(x, env)[side]).length
    const quorum = (list: readonly Condition[], n: number): Truth => [
      count(list, 0) >= n,
      count(list, 1) >= n,
    ]
    if ('all' in c) return quorum(c.all, c.all.length)
    if ('any' in c) return quorum(c.any, 1)
    if ('atLeast' in c) return quorum(c.of, c.atLeast)
    if ('not' in c) return negate(truth(c.not, env))
    if ('condition' in c) throw new RangeError(c.condition)
    const a = value(c.fact as Expression, env)
    if (c.operator === 'known') {
      const isKnown =
        a !== null &&
        (isRange(a) ? (a[0] === 0 && a[1] === 1 ? false : a.every(Number.isFinite)) : a.text !== undefined)
      return isKnown === c.value ? [true, true] : [false, false]
    }
    if (Array.isArray(c.value)) {
      const within = c.value.map((x) =>
        compare('equal', a, stated(x as Scalar, typeof x === 'string' ? 'code' : 'fen')),
      )
      const any: Truth = [within.some(([d]) => d), within.some(([, p]) => p)]
      return c.operator === 'in' ? any : a === null ? [false, false] : negate(any)
    }
    return compare(
      c.operator,
      a,
      typeof c.value === 'object' ? value(c.value as Expression, env) : stated(c.value as Scalar, 'code'),
    )
  }

  const of = (row: HostRecord): Env => ({ subject: { entity: 'claim', row } })
  return {
    truth: (condition: Condition, row: HostRecord) => truth(condition, of(row)),
    value: (expression: Expression, row: HostRecord) => value(expression, of(row)),
  }
}
