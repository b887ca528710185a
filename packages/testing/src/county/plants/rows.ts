import { dibaoAmount } from '../money.ts'
import type { CountyRecord, TableName } from '../record.ts'
import type { Dibao, Person, Story } from '../story/story.ts'

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

/** What a household is due in the month of a row, in fen, without one of its members. */
export const dueWithout =
  ({ world }: Story, { members }: Dibao, person: Person) =>
  ({ month }: CountyRecord): number =>
    dibaoAmount(
      members.filter((member) => member.counted && member.person !== person),
      world.day(month ?? 0, 1),
    ).amount

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
