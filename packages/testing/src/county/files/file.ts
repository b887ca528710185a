import type { TableName } from '../record.ts'
import { storiesOf } from '../stories.ts'
import { tell } from '../story/tell.ts'
import { tables } from '../tables/tables.ts'
import type { World } from '../world.ts'
import { createWriter } from './writer.ts'

/** One file that a department hands over. */
export interface CountyFile {
  /** Below the county's folder, with `/`. */
  readonly path: string
  readonly department: string
  readonly register: string
  /** `YYYY-MM`; null: one file for the whole time. */
  readonly month: string | null
  readonly encoding: 'utf-8' | 'gb18030'
  /** Every row from the top, titles and totals too; made anew for every call, and never held together. */
  rows(): Iterable<readonly string[]>
}

export const pathOf = (name: TableName, month: number | null, world: World): string => {
  const { folder, title } = tables[name]
  return `${folder}/${title}${month === null ? '' : `_${world.month(month)}`}.csv`
}

export const encodingOf = (name: TableName, { dirt }: World): CountyFile['encoding'] =>
  dirt === 'none' ? 'utf-8' : tables[name].encoding

export function fileOf(name: TableName, month: number | null, world: World): CountyFile {
  const { department, register } = tables[name]
  return {
    path: pathOf(name, month, world),
    department,
    register,
    month: month === null ? null : world.month(month),
    encoding: encodingOf(name, world),
    rows: () => rowsOf(name, month, world),
  }
}

function* rowsOf(name: TableName, month: number | null, world: World): Generator<readonly string[]> {
  const writer = createWriter(name, month, world)
  yield* writer.head
  for (const story of storiesOf(world))
    for (const record of tell(story))
      if (record.table === name && record.month === month) yield* writer.add(record)
  yield* writer.foot()
}
