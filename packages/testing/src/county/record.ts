export type TableName =
  | 'dibaoRoll'
  | 'members'
  | 'tekunRoll'
  | 'oldAgeRoll'
  | 'orphanRoll'
  | 'adjustments'
  | 'approvals'
  | 'payments'
  | 'population'
  | 'deaths'
  | 'cremations'
  | 'livingRoll'
  | 'nursingRoll'
  | 'lifeProofs'
  | 'custody'
  | 'vehicles'
  | 'properties'
  | 'awards'
  | 'awardMembers'
  | 'contributions'
  | 'pensions'
  | 'deposits'
  | 'posts'
  | 'certificates'

/** Canonical fields: fen for money, `YYYY-MM-DD` for days, `YYYY-MM` for months; null: left blank. */
export type Fields = Readonly<Record<string, string | number | boolean | null>>

/** One row of one department's file, before it is written. */
export interface CountyRecord {
  readonly table: TableName
  /** The month of the file, from 0, and before 0 of files from earlier years; null where the table has one file for all. */
  readonly month: number | null
  readonly fields: Fields
}
