import type { TableName } from '../record.ts'
import { adjustments, approvals, members, payments } from './lists.ts'
import { cremations, deaths, population } from './registers.ts'
import { dibaoRoll, oldAgeRoll, orphanRoll, tekunRoll } from './rolls.ts'
import type { Table } from './table.ts'

/** The files of the departments, by table. */
export const tables: Readonly<Record<TableName, Table>> = {
  dibaoRoll,
  members,
  tekunRoll,
  oldAgeRoll,
  orphanRoll,
  adjustments,
  approvals,
  payments,
  population,
  deaths,
  cremations,
}
