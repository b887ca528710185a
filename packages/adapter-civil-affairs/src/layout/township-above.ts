import { addColumns, type Table } from '@hedui/ingest'
import { headings } from '../columns/headings.ts'

const [added] = headings.township
const names = new Set<string>(headings.township)
const above = new RegExp(
  `(?:${headings.township.map((name) => name.replace(/[()]/g, '\\$&')).join('|')}):(\\S+)`,
  'u',
)
const named = /^\p{Script=Han}{1,10}(?:乡|镇|街道|苏木)$/u

/** Where no column has it: the township that `乡镇：…` above the headings, else a sheet's own name, states for all lines. */
export const townshipAbove = addColumns('townshipAbove', [added], (table) => {
  if (table.headings.some((heading) => heading.names.some((name) => names.has(name)))) return []
  const township = townshipOf(table)
  return township === null ? [] : [{ heading: added, name: added, of: [], text: () => township }]
})

function townshipOf({ titles, sheet }: Pick<Table, 'titles' | 'sheet'>): string | null {
  for (const title of titles) {
    const stated = above.exec(title.normalize('NFKC').replace(/: +/g, ':'))?.[1]
    if (stated !== undefined) return stated
  }
  return sheet.name !== null && named.test(sheet.name) ? sheet.name : null
}
