import { ofText } from '../readers/raw.ts'
import { heading } from './heading.ts'
import type { Layout } from './layout.ts'
import { withColumn } from './with-column.ts'

/** A column that stands in no file: what `pattern`'s first group finds in the titles, for every line; no column where a heading has that name already. */
export function statedAbove(name: string, pattern: RegExp): Layout {
  const added = heading(name)
  const sought = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''))
  return {
    name: `statedAbove(${name})`,
    names: added.names,
    apply(table) {
      if (table.headings.some(({ names }) => names.some((known) => added.names.includes(known)))) return table
      const found = table.titles
        .map((title) => sought.exec(title.normalize('NFKC').replace(/: +/g, ':'))?.[1])
        .find(Boolean)
      return found === undefined ? table : withColumn(table, added, () => ofText(found))
    },
  }
}
