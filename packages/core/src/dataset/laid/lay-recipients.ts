import { listRecipients, memberList } from '../derived/recipients.ts'
import { Meeting } from '../meeting.ts'
import { rowsWith } from '../rows-with.ts'
import { changedRows, LaidTable } from './laid-table.ts'
import { relatedTo } from './lay-filled.ts'
import type { Layer } from './layer.ts'

/** Lists anew for whom payments are made that are own, that changed household, or whose member list has own rows. */
export function layRecipients(layer: Layer): void {
  const { foundation, table, dictionary } = layer
  const below = foundation.dataset.table('recipient')
  const before = foundation.dataset.table('payment')
  const payments = table('payment')
  const again = new Set([
    ...relatedTo(layer, before, memberList),
    ...(payments instanceof LaidTable ? changedRows(payments) : []),
  ])
  if (again.size === 0) return
  const gone = [...again]
    .filter((row) => row < before.size)
    .flatMap((row) => Array.from(rowsWith(below, 'payment', row + 2)))
  const members = new Meeting(payments, memberList, table, dictionary)
  const listed = (row: number) => {
    const met = members.from(row)
    return typeof met === 'number' ? [] : met
  }
  const own = listRecipients(below.entity, Int32Array.from(again), listed, table, dictionary)
  layer.replace(new LaidTable(below, own, new Map(), new Set(gone)))
}
