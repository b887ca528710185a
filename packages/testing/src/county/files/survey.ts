import type { TableName } from '../record.ts'
import { storiesOf } from '../stories.ts'
import type { Entry, Story } from '../story/story.ts'
import { tell } from '../story/tell.ts'
import { tables } from '../tables/tables.ts'
import type { World } from '../world.ts'
import { pathOf } from './file.ts'
import { createSheet, type Sheet } from './sheet.ts'

/** A file and how many rows of each kind it has. */
interface Counted {
  readonly name: TableName
  readonly month: number | null
  readonly path: string
  dataRows: number
  ignoredRows: number
}

export interface Found {
  readonly entry: Entry
  readonly story: Story
  readonly keyRows: { readonly file: string; readonly row: number }[]
  readonly months: Set<string>
  fen: number
}

export interface Survey {
  readonly files: readonly Counted[]
  readonly found: readonly Found[]
}

/** Goes through a county once and holds on to what is planted in it, and to nothing else. */
export function survey(world: World): Survey {
  const open = new Map<string, { readonly counted: Counted; readonly sheet: Sheet }>()
  const opened = (name: TableName, month: number | null) => {
    const path = pathOf(name, month, world)
    let file = open.get(path)
    if (!file) {
      const sheet = createSheet(tables[name], month, world)
      file = { counted: { name, month, path, dataRows: 0, ignoredRows: sheet.head.length }, sheet }
      open.set(path, file)
    }
    return file
  }
  const found: Found[] = []
  for (const story of storiesOf(world)) {
    const here: Found[] = story.entries.map((entry) => ({
      entry,
      story,
      keyRows: [],
      months: new Set(),
      fen: 0,
    }))
    for (const record of tell(story)) {
      const { counted, sheet } = opened(record.table, record.month)
      const { row, subtotal } = sheet.next(record)
      counted.dataRows++
      if (subtotal) counted.ignoredRows++
      for (const one of here) {
        const { cites, stakes, due } = one.entry
        if (cites(record)) {
          one.keyRows.push({ file: counted.path, row })
          if (record.month !== null) one.months.add(String(record.fields.month))
        }
        if (stakes?.(record)) one.fen += Number(record.fields.amount) - due(record)
      }
    }
    found.push(...here)
  }
  for (const { counted, sheet } of open.values()) counted.ignoredRows += sheet.foot().length
  const files = [...open.values()].map(({ counted }) => counted)
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), found }
}
