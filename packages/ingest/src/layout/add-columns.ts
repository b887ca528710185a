import type { AddedColumn } from './added-column.ts'
import type { Layout, Table } from './layout.ts'
import { withColumns } from './with-columns.ts'

/** A step that does nothing but add columns, made of those that the file has. */
export const addColumns = (
  name: string,
  adds: (table: Omit<Table, 'lines'>) => readonly AddedColumn[],
): Layout => ({
  name,
  adds,
  apply: (table) => withColumns(table, adds(table)),
})
