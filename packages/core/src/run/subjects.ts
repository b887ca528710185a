import type { CodeColumn } from '../dataset/column.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { HeduiError } from '../model/error.ts'

/** Whom a case is about: the key of a person, household or account. */
export interface SubjectRef {
  readonly entity: 'person' | 'household' | 'account'
  readonly id: string
}

/** Rows of persons, households and accounts that a case touches. */
export type Concerned = Readonly<Record<string, ReadonlySet<number>>>

/**
 * The subjects themselves, the members and beneficiaries of the households, and the accounts they are
 * paid into. Error `run.subject` for a key that no record mentions.
 */
export function concerned(dataset: Dataset, subjects: readonly SubjectRef[]): Concerned {
  const rows = { person: new Set<number>(), household: new Set<number>(), account: new Set<number>() }
  for (const { entity, id } of subjects) {
    const row = dataset.table(entity).keys?.indexOf(id) ?? -1
    if (row < 0) throw new HeduiError('run.subject', { entity, id })
    rows[entity].add(row)
  }
  const within = (table: string, field: string, set: ReadonlySet<number>, row: number) =>
    set.has(keyAt(dataset, table, field, row))
  for (const [table, person] of [
    ['membership', 'person'],
    ['enrolment', 'beneficiary'],
    ['payment', 'beneficiary'],
  ] as const)
    for (let row = 0; row < dataset.table(table).size; row++)
      if (within(table, 'household', rows.household, row)) rows.person.add(keyAt(dataset, table, person, row))
  for (let row = 0; row < dataset.table('payment').size; row++)
    if (
      within('payment', 'household', rows.household, row) ||
      within('payment', 'beneficiary', rows.person, row)
    )
      rows.account.add(keyAt(dataset, 'payment', 'account', row))
  return rows
}

const keyAt = (dataset: Dataset, table: string, field: string, row: number): number =>
  ((dataset.table(table).columns[field] as CodeColumn).codes[row] as number) - 2
