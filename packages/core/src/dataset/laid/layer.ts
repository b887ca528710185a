import type { Foundation } from '../foundation.ts'
import type { Dictionary } from '../keys/dictionary.ts'
import type { Table } from '../table.ts'

/** A dataset while it is laid over another. */
export interface Layer {
  readonly foundation: Foundation
  readonly dictionary: Dictionary
  /** The table as far as it is laid; the one below where nothing is. */
  table(entity: string): Table
  replace(table: Table): void
}
