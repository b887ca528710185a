import type { CountyRecord, TableName } from '../record.ts'
import type { Person } from '../story/story.ts'

type Rows = (record: CountyRecord) => boolean

/** Rows of tables that are about a person, as beneficiary, head or member, from a month on. */
export const rowsOf =
  (person: Person, tables: readonly TableName[], from = 0): Rows =>
  ({ table, month, fields }) =>
    tables.includes(table) &&
    (month === null || month >= from) &&
    [person.id, person.written, person.rewritten?.written].some(
      (number) => number !== undefined && (fields.beneficiary === number || fields.person === number),
    )

/** Payment orders to a person, of a programme, from a month on. */
export const ordersTo =
  (person: Person, programme: string, from = 0): Rows =>
  (record) =>
    rowsOf(person, ['payments'], from)(record) && record.fields.programme === programme

/** Rows of one table. */
export const rowsIn =
  (...tables: readonly TableName[]): Rows =>
  ({ table }) =>
    tables.includes(table)

/** Rows that one of several picks. */
export const anyOf =
  (...rows: readonly Rows[]): Rows =>
  (record) =>
    rows.some((row) => row(record))
