import { ofText } from '../readers/raw.ts'
import { heading } from './heading.ts'
import type { Layout } from './layout.ts'
import { withColumn } from './with-column.ts'

/** A column that stands in no file: what `pattern`'s first group finds in the titles, for every line; no column where a heading has that name already. */
export const statedAbove = (name: string, pattern: RegExp): Layout => ({
  name: `statedAbove(${name})`,
  apply(table) {
    const added = heading(name)
    if (table.headings.some(({ names }) => names.some((known) => added.names.includes(known)))) return table
    const texts = table.titles.map((title) => title.normalize('NFKC').replace(/: +/g, ':'))
    const found = texts
      .map((text) => new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).exec(text)?.[1])
      .find(Boolean)
    return found === undefined ? table : withColumn(table, added, () => ofText(found))
  },
})
