import type { TableName } from '../record.ts'
import { livingRoll, nursingRoll } from './disability-rolls.ts'
import { awardMembers, awards, properties } from './houses.ts'
import { lifeProofs } from './life-proofs.ts'
import { adjustments, approvals, members, payments } from './lists.ts'
import { certificates, custody, posts, vehicles } from './persons.ts'
import { cremations, deaths, population } from './registers.ts'
import { dibaoRoll, oldAgeRoll, orphanRoll, tekunRoll } from './rolls.ts'
import type { Table } from './table.ts'
import { contributions, deposits, pensions } from './work.ts'

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
  livingRoll,
  nursingRoll,
  lifeProofs,
  custody,
  vehicles,
  properties,
  awards,
  awardMembers,
  contributions,
  pensions,
  deposits,
  posts,
  certificates,
}
