import { hasKeys, keyAt } from '../../dataset/at.ts'
import { type Column, rowOf } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { numbersOf } from '../../dataset/keys/text-numbers.ts'
import type { Links } from '../../dataset/relations.ts'
import { remember } from '../../dataset/remember.ts'
import { indexBy, type Table } from '../../dataset/table.ts'
import type { Reached } from './reach.ts'

/** A dataset, and how its rows are called. */
export interface Seen {
  readonly dataset: Dataset
  /** The row in the whole dataset. */
  original(entity: string, row: number): number
  /** The number that a row goes by which has no key. */
  number(entity: string, row: number): number
}

/** The rows around a few rows as a dataset of their own, so that whatever evaluates datasets evaluates them. */
export interface Neighbourhood extends Seen {
  /** The row here of one in the whole dataset; RangeError where it was not reached. */
  near(entity: string, original: number): number
}

/** The same fields, each made of the one there was when it is asked for first. */
function whenAsked<T>(fields: Readonly<Record<string, T>>, make: (from: T) => T): Record<string, T> {
  const made = new Map<string, T>()
  const asked: Record<string, T> = {}
  for (const [field, from] of Object.entries(fields))
    Object.defineProperty(asked, field, {
      enumerable: true,
      get: () => remember(made, field, () => make(from)),
    })
  return asked
}

function numbersAt(values: Float64Array, rows: readonly number[]): Float64Array {
  const picked = new Float64Array(rows.length)
  for (let i = 0; i < picked.length; i++) picked[i] = values[rows[i] as number] as number
  return picked
}

export function neighbourhood(whole: Dataset, reached: Reached): Neighbourhood {
  const numbers = new Map<string, { rows: readonly number[]; place: ReadonlyMap<number, number> }>()
  const tables = new Map<string, Table>()
  const ones = new Map<string, { to: string; rows: Int32Array }>()
  const manys = new Map<string, Links>()

  const of = (entity: string) =>
    remember(numbers, entity, () => {
      const rows = [...reached.rows(entity)].sort((a, b) => a - b)
      return { rows, place: new Map(rows.map((row, i) => [row, i])) }
    })
  const near = (entity: string, original: number): number => {
    const found = of(entity).place.get(original)
    if (found === undefined) throw new RangeError(`${entity} ${original} was not reached`)
    return found
  }

  function column(entity: string, from: Column): Column {
    const { rows } = of(entity)
    if (from.kind === 'range') {
      const lo = numbersAt(from.lo, rows)
      return { ...from, lo, hi: from.lo === from.hi ? lo : numbersAt(from.hi, rows) }
    }
    const { to } = from
    const codes = new Uint32Array(rows.length)
    for (let i = 0; i < codes.length; i++) {
      const code = from.codes[rows[i] as number] as number
      codes[i] = code < 2 || to === undefined ? code : near(to, rowOf(code)) + 2
    }
    return { ...from, codes }
  }

  function table(name: string): Table {
    return remember(tables, name, () => {
      const from = whole.table(name)
      const { rows } = of(name)
      const { record } = from
      const keys = hasKeys(from) ? rows.map((row) => keyAt(from, row) as string) : null
      return {
        ...from,
        size: rows.length,
        columns: whenAsked(from.columns, (c) => column(name, c)),
        record: record && Int32Array.from(rows, (row) => record[row] as number),
        keys,
        ...(keys && { numbers: numbersOf(keys) }),
      }
    })
  }

  const dataset: Dataset = {
    ...whole,
    // Of a dataset laid over another it is a getter, which is not copied.
    dictionary: whole.dictionary,
    table,
    one: (entity, relation) =>
      remember(ones, `${entity}.${relation}`, () => {
        const { to, rows } = whole.one(entity, relation)
        const one = (row: number): number => {
          const met = rows[row] as number
          return met < 0 ? met : reached.followed(entity, relation, row) ? near(to, met) : -1
        }
        return { to, rows: Int32Array.from(of(entity).rows, one) }
      }),
    many: (entity, relation) =>
      remember(manys, `${entity}.${relation}`, () => {
        const { to, group, index } = whole.many(entity, relation)
        const owners: number[] = []
        const met: number[] = []
        const groups = of(entity).rows.map((row, i) => {
          const g = group[row] as number
          if (g < 0 || !reached.followed(entity, relation, row)) return Math.min(g, -1)
          for (const item of index.rows.subarray(index.offsets[g], index.offsets[g + 1])) {
            owners.push(i)
            met.push(near(to, item))
          }
          return i
        })
        const { offsets, rows } = indexBy(Int32Array.from(owners), groups.length)
        return {
          to,
          group: Int32Array.from(groups),
          index: { offsets, rows: rows.map((at) => met[at] as number) },
        }
      }),
  }
  return {
    dataset,
    near,
    number: (_, row) => row,
    original: (entity, row) => of(entity).rows[row] as number,
  }
}
