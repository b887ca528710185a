import type { Dataset } from '@hedui/core'
import { cellsOf } from '../cells.ts'
import { isOne, some, type Truth } from './truth.ts'

/** One line of a list of members. */
export interface Line {
  readonly row: number
  readonly person: number
  readonly name: string | null | undefined
  readonly household: number
  /** `year * 12 + month - 1` */
  readonly month: number
  readonly class: string | null | undefined
  readonly counted: Truth
  readonly isIll: Truth
  readonly township: string | null
}

const noRow = -1

/** Rows that a key field means; -1 where it is not known, or nothing. */
export function rowsMeant(dataset: Dataset, entity: string, field: string): (row: number) => number {
  const column = dataset.table(entity).columns[field]
  return (row) => (column?.kind === 'code' ? (column.codes[row] as number) - 2 : noRow)
}

/** The lines of lists of members whose unit and month are known. */
export function linesOf(dataset: Dataset): readonly Line[] {
  const cells = cellsOf(dataset, 'membership')
  const [person, household] = ['person', 'household'].map((field) =>
    rowsMeant(dataset, 'membership', field),
  ) as [(row: number) => number, (row: number) => number]
  const lines: Line[] = []
  for (let row = 0; row < cells.size; row++) {
    const month = cells.number('month', row)
    if (typeof month !== 'number' || household(row) < 0) continue
    const counted = cells.number('counted', row)
    lines.push({
      row,
      month,
      person: person(row),
      name: cells.text('name', row),
      household: household(row),
      class: cells.text('programmeClass', row),
      counted: counted === undefined ? undefined : counted === 1,
      isIll: isOne(cells.text('health', row), 'severe'),
      township: cells.text('township', row) ?? null,
    })
  }
  return lines
}

export function groupsBy<T, K>(items: readonly T[], keyOf: (item: T) => K): (key: K) => readonly T[] {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return (key) => groups.get(key) ?? []
}

/** Whether a register is declared complete for a line’s place and month. */
export function isComplete(dataset: Dataset, register: string, { month, township }: Line): boolean {
  const [first, next] = [dayOf(month), dayOf(month + 1)]
  return dataset.coverage.some(
    (c) =>
      c.register === register &&
      c.programme === null &&
      (c.area === '*' ||
        c.area === township ||
        (dataset.region?.startsWith(c.area.replace(/0+$/, '')) ?? false)) &&
      c.from <= first &&
      (c.to === null || c.to >= next),
  )
}

const dayOf = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`

/** Whether persons have a valid certificate of a severe disability, by their rows; by what the rows at hand say. */
export function severelyDisabled(dataset: Dataset): ReadonlyMap<number, Truth> {
  const cells = cellsOf(dataset, 'disabilityCertificate')
  const person = rowsMeant(dataset, 'disabilityCertificate', 'person')
  const found = new Map<number, Truth>()
  for (let row = 0; row < cells.size; row++) {
    const isValid = isOne(cells.text('certificateStatus', row), 'valid')
    const isSevere = isOne(cells.text('disabilityLevel', row), '1', '2')
    const truth = isValid === false || isSevere === false ? false : isValid && isSevere
    found.set(person(row), some(found.get(person(row)) ?? false, truth))
  }
  return found
}
