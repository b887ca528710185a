import type { Dataset } from '@hedui/core'

/** The birth dates in numbers, `YYYYMMDD`, by the rows of persons. */
export function birthsOf(dataset: Dataset): ReadonlyMap<number, string> {
  const { columns, size } = dataset.table('identifier')
  const { person, birthDate } = columns
  const births = new Map<number, string>()
  if (person?.kind !== 'code' || birthDate?.kind !== 'range') return births
  for (let row = 0; row < size; row++) {
    const [of, day] = [(person.codes[row] as number) - 2, birthDate.lo[row] as number]
    if (!births.has(of) && Number.isFinite(day))
      births.set(of, new Date(day * 86_400_000).toISOString().slice(0, 10).replaceAll('-', ''))
  }
  return births
}
