import { type Dataset, isCovered, spanOf } from '@hedui/core'
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

/** The lines of lists of members whose unit and month are known. */
export function linesOf(dataset: Dataset): readonly Line[] {
  const cells = cellsOf(dataset, 'membership')
  const lines: Line[] = []
  for (let row = 0; row < cells.size; row++) {
    const month = cells.number('month', row)
    if (typeof month !== 'number' || cells.named('household', row) < 0) continue
    const counted = cells.number('counted', row)
    lines.push({
      row,
      month,
      person: cells.named('person', row),
      name: cells.text('name', row),
      household: cells.named('household', row),
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
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return (key) => groups.get(key) ?? []
}

/** Whether a register is declared complete for a line’s place and month. */
export function isComplete(dataset: Dataset, register: string, { month, township }: Line): boolean {
  const days = spanOf(month, month)
  return days !== undefined && isCovered(dataset, register, { ...days, area: township })
}

/** Whether persons have a valid certificate of a severe disability, by their rows; by what the rows at hand say. */
export function severelyDisabled(dataset: Dataset): ReadonlyMap<number, Truth> {
  const cells = cellsOf(dataset, 'disabilityCertificate')
  const found = new Map<number, Truth>()
  for (let row = 0; row < cells.size; row++) {
    const isValid = isOne(cells.text('certificateStatus', row), 'valid')
    const isSevere = isOne(cells.text('disabilityLevel', row), '1', '2')
    const truth = isValid === false || isSevere === false ? false : isValid && isSevere
    const person = cells.named('person', row)
    found.set(person, some(found.get(person) ?? false, truth))
  }
  return found
}
