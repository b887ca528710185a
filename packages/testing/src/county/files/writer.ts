import { createDice } from '../dice.ts'
import type { CountyRecord, TableName } from '../record.ts'
import { tables } from '../tables/tables.ts'
import type { World } from '../world.ts'
import { soiled } from './dirt.ts'
import { createSheet } from './sheet.ts'

type Row = readonly string[]

/** Turns the records of one file into its rows. */
export interface Writer {
  readonly head: readonly Row[]
  /** The record's row, and the subtotal before it where there is one. */
  add(record: CountyRecord): readonly Row[]
  foot(): readonly Row[]
}

export function createWriter(name: TableName, month: number | null, world: World): Writer {
  const { columns } = tables[name]
  const sheet = createSheet(tables[name], month, world)
  const place = Object.keys(tables).indexOf(name)
  return {
    head: sheet.head,
    foot: sheet.foot,
    add(record) {
      const { row, number, subtotal } = sheet.next(record)
      const cells = columns.map((column) => column.text(record.fields, number))
      if (world.dirt === 'none') return [cells]
      const dice = createDice(world.seed, place, month ?? 99, row)
      const typed = cells.map((cell, i) => soiled(cell, columns[i]!.kind, dice))
      return subtotal ? [subtotal, typed] : [typed]
    },
  }
}
