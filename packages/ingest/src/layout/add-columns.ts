import type { AddedColumn } from './added-column.ts'
import type { Layout, Table } from './layout.ts'
import { withColumns } from './with-columns.ts'

/** A step that does nothing but add columns, made of those that the file has; `names` are all that their headings may have. */
export const addColumns = <const Name extends string>(
  name: string,
  names: readonly Name[],
  adds: (table: Omit<Table, 'lines'>) => readonly AddedColumn<Name>[],
): Layout => ({
  name,
  names,
  adds,
  apply: (table) => withColumns(table, adds(table)),
})
