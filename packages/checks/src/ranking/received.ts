import type { Dataset } from '@hedui/core'
import { cellsOf } from '../cells.ts'
import type { Bounds } from './standing.ts'

/** What somebody, or the household of several, received. */
export interface Received {
  readonly amount: Bounds
  /** In how many programmes. */
  readonly kinds: Bounds
  readonly programmes: readonly string[]
  /** Months as `year * 12 + month - 1`, each once. */
  readonly months: readonly number[]
  /** Rows of the person table. */
  readonly persons: readonly number[]
  /** Payments that surely count. */
  readonly rows: readonly number[]
}

export interface Population {
  readonly by: ReadonlyMap<number, Received>
  /** How many surely received something. */
  readonly least: number
}

interface Asked {
  readonly layers: readonly string[]
  /** First and last month. */
  readonly from: number
  readonly to: number
}

interface Line {
  readonly row: number
  readonly person: number
  /** Whether it surely is of the months and layers asked for. */
  readonly isSure: boolean
  readonly amount: number | undefined
  readonly programme: string | undefined
  readonly month: number | undefined
}

/** What persons received by the lines; with `keyOf`, what those did who have a key in common. Below 0 is no key. */
export function receivedBy(
  lines: readonly Line[],
  keyOf: (person: number) => number = (person) => person,
): Population {
  const groups = new Map<number, Line[]>()
  for (const line of lines) {
    const key = keyOf(line.person)
    if (key < 0) continue
    const own = groups.get(key)
    if (own) own.push(line)
    else groups.set(key, [line])
  }
  const by = new Map([...groups].map(([key, own]) => [key, totalOf(own)]))
  return { by, least: [...by.values()].filter(({ rows }) => rows.length > 0).length }
}

function totalOf(lines: readonly Line[]): Received {
  const sure = lines.filter(({ isSure }) => isSure)
  const known = (some: readonly Line[]) => new Set(some.flatMap(({ programme }) => programme ?? []))
  const [programmes, mayBe] = [known(sure), known(lines)]
  return {
    amount: {
      least: sure.reduce((sum, { amount = 0 }) => sum + amount, 0),
      most: lines.reduce((sum, { amount = Infinity }) => sum + amount, 0),
    },
    kinds: {
      least: programmes.size,
      most: mayBe.size + lines.filter(({ programme }) => programme === undefined).length,
    },
    programmes: [...programmes].sort(),
    months: [...new Set(sure.map(({ month }) => month as number))].sort((a, b) => a - b),
    persons: [...new Set(lines.map(({ person }) => person))],
    rows: sure.map(({ row }) => row),
  }
}

/** Payments that are, or may be, of the layers and months asked for. */
export function linesOf(dataset: Dataset, { layers, from, to }: Asked): readonly Line[] {
  const cells = cellsOf(dataset, 'payment')
  const lines: Line[] = []
  for (let row = 0; row < cells.size; row++) {
    const layer = cells.text('layer', row)
    const month = cells.number('month', row)
    if (typeof layer === 'string' && !layers.includes(layer)) continue
    if (typeof month === 'number' && (month < from || month > to)) continue
    lines.push({
      row,
      person: cells.named('beneficiary', row),
      isSure: typeof layer === 'string' && typeof month === 'number',
      amount: cells.number('amount', row) ?? undefined,
      programme: cells.text('programme', row) ?? undefined,
      month: month ?? undefined,
    })
  }
  return lines
}

/** The household register that has a person, by the row of each; -1 where none has, or several do. */
export function booksOf(dataset: Dataset): (person: number) => number {
  const cells = cellsOf(dataset, 'registration')
  const books = new Map<number, number>()
  for (let row = 0; row < cells.size; row++) {
    const [person, household] = [cells.named('person', row), cells.named('household', row)]
    const known = books.get(person)
    books.set(person, household < 0 || (known !== undefined && known !== household) ? -1 : household)
  }
  return (person) => books.get(person) ?? -1
}
