import { codeAt, rowOfKey } from '../dataset/at.ts'
import { type CodeColumn, codeOfRow, rowOf } from '../dataset/column.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { rowsWith } from '../dataset/rows-with.ts'
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
    const row = rowOfKey(dataset.table(entity), id)
    if (row < 0) throw unmentioned(entity, id)
    rows[entity].add(row)
  }
  const add = (
    table: string,
    by: string,
    of: ReadonlySet<number>,
    field: 'beneficiary' | 'person' | 'account',
  ) =>
    [...of].forEach((row) => {
      const { columns } = dataset.table(table)
      for (const at of Array.from(rowsWith(dataset.table(table), by, codeOfRow(row)))) {
        const key = rowOf(codeAt(columns[field] as CodeColumn, at))
        if (key >= 0) rows[field === 'account' ? 'account' : 'person'].add(key)
      }
    })
  add('membership', 'household', rows.household, 'person')
  add('enrolment', 'household', rows.household, 'beneficiary')
  add('payment', 'household', rows.household, 'beneficiary')
  add('payment', 'household', rows.household, 'account')
  add('payment', 'beneficiary', rows.person, 'account')
  return rows
}

const unmentioned = (entity: string, id: string): HeduiError =>
  new HeduiError(
    'run.subject',
    { entity, id },
    `no record mentions the ${entity} "${id}". Give its key, such as an identity number or dibao:<certificate>.`,
  )
