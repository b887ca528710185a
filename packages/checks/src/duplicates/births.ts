import type { Dataset } from '@hedui/core'
import { dateOfDay } from '@hedui/core/values'
import { cellsOf } from '../cells.ts'

/** The birth dates in numbers, `YYYYMMDD`, by the rows of persons. */
export function birthsOf(dataset: Dataset): ReadonlyMap<number, string> {
  const { size, named } = cellsOf(dataset, 'identifier')
  const { birthDate } = dataset.table('identifier').columns
  const births = new Map<number, string>()
  if (birthDate?.kind !== 'range') return births
  for (let row = 0; row < size; row++) {
    const [of, day] = [named('person', row), birthDate.lo[row] as number]
    if (!births.has(of) && Number.isFinite(day)) births.set(of, dateOfDay(day).replaceAll('-', ''))
  }
  return births
}
