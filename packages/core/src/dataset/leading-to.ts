import { Beside } from './beside.ts'
import { codeOfRow } from './column.ts'
import type { Dataset } from './interface.ts'
import type { Rows } from './laid/laid.ts'
import { Meeting, reversed } from './meeting.ts'
import { type ByRelation, of } from './reading.ts'
import { remember } from './remember.ts'
import { rowsWith } from './rows-with.ts'

/** Relations as seen from the other side. */
const backs = new Beside<Dataset, ByRelation<Meeting>>()
const none: Rows = []

/** Rows from which a relation may lead to `target`, of a dataset that is read row by row. */
export function leadingTo(dataset: Dataset, from: string, relation: string, target: number): Rows {
  const table = dataset.table(from)
  const column = table.columns[relation]
  if (column?.kind === 'code' && column.to !== undefined) return rowsWith(table, relation, codeOfRow(target))
  const definition = table.entity.many[relation] ?? table.entity.one[relation]
  if (!definition) return none
  const known: ByRelation<Meeting> = remember(backs, dataset, () => new Map())
  const back = remember(
    of(known, from),
    relation,
    () =>
      new Meeting(
        dataset.table(definition.entity),
        reversed(from, definition),
        dataset.table,
        dataset.dictionary,
      ),
  )
  const met = back.from(target)
  return typeof met === 'number' ? none : met
}
