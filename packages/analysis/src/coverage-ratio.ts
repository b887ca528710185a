import { type ColumnTable, table as tableFrom } from 'arquero'
import { groupRows, mustHave, percent, rowsWith } from './columns.ts'

/** A table of persons. */
export interface Side {
  readonly table: ColumnTable
  /** The column of persons, each counted once in a group; left out: `person`. */
  readonly person?: string
}

/**
 * How many of a population receive something, by columns that both tables have: persons `reached` and
 * `population`, and `percent`, rounded to two places; null where the population is 0. Recipients who do not stand
 * in the population of their group are `outside`, and not counted as reached. Errors: `analysis.column`.
 */
export function coverageRatio(recipients: Side, population: Side, by: readonly string[]): ColumnTable {
  const [receiving, all] = [personsBy(recipients, by), personsBy(population, by)]
  const none: Group = { key: [], persons: new Set() }
  const rows = [...new Set([...all.keys(), ...receiving.keys()])].sort().map((id) => {
    const { key, persons } = all.get(id) ?? { ...none, key: receiving.get(id)?.key ?? [] }
    const received = [...(receiving.get(id) ?? none).persons]
    const reached = received.filter((person) => persons.has(person)).length
    return [...key, reached, persons.size, percent(reached, persons.size), received.length - reached]
  })
  const names = [...by, 'reached', 'population', 'percent', 'outside']
  return tableFrom(names.map((name, i) => [name, rows.map((row) => row[i])]))
}

interface Group {
  readonly key: readonly unknown[]
  readonly persons: ReadonlySet<unknown>
}

function personsBy({ table, person = 'person' }: Side, by: readonly string[]): ReadonlyMap<string, Group> {
  mustHave(table, [...by, person])
  const known = rowsWith(table, person)
  const persons = known.array(person) as unknown[]
  return new Map(
    [...groupRows(known, by)].map(([id, { key, rows }]) => [
      id,
      { key, persons: new Set(rows.map((row) => persons[row])) },
    ]),
  )
}
