import type { Dataset } from '@hedui/core'
import { dateOfDay } from '@hedui/core/values'
import { cellsOf } from '../cells.ts'

/** Of the row of a person the birth date in a number, `YYYYMMDD`; undefined: none has one. */
export function birthsOf(dataset: Dataset): (person: number) => string | undefined {
  const { size, named } = cellsOf(dataset, 'identifier')
  const { birthDate } = dataset.table('identifier').columns
  const births = new Map<number, number>()
  if (birthDate?.kind !== 'range') return () => undefined
  const { lo } = birthDate
  for (let row = 0; row < size; row++) {
    const day = lo[row] as number
    if (!Number.isFinite(day)) continue
    const person = named('person', row)
    if (!births.has(person)) births.set(person, day)
  }
  return (person) => {
    const day = births.get(person)
    return day === undefined ? undefined : dateOfDay(day).replaceAll('-', '')
  }
}
