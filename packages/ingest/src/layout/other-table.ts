import type { Drop } from './drop.ts'
import { headingsAmong } from './headings-among.ts'
import type { Table } from './layout.ts'
import { firstShown } from './shown.ts'
import { vocabulary } from './vocabulary.ts'

const place = new RegExp(
  `^(${vocabulary.places.map((word) => word.replace(/[()]/g, '\\$&')).join('|')}):(\\S+)`,
  'u',
)
const placeIn = (text: string): readonly string[] =>
  place.exec(text.normalize('NFKC').trim().replace(/ *: */g, ':'))?.slice(1) ?? []

/**
 * Ends the table where the headings of another begin below it, or `乡镇：…` says another place than above: its records
 * are no records of this one.
 */
export const otherTable: Drop = {
  name: 'otherTable',
  signs({ headings, titles }) {
    const known = new Set(headings.map(({ text }) => text))
    const said = new Map(
      titles.flatMap((title) => {
        const [label, name] = placeIn(title)
        return label === undefined ? [] : [[label, name] as const]
      }),
    )
    const isElsewhere = (text: string) => {
      if (said.size === 0 || !/[:：]/.test(text)) return false
      const [label, name] = placeIn(text)
      return label !== undefined && said.has(label) && said.get(label) !== name
    }
    return { plain: [...known], first: ({ text }) => known.has(text.trim()) || isElsewhere(text) }
  },
  apply(table: Table): Table {
    const { first } = this.signs(table)
    const end = table.lines.findIndex((line) => {
      const shown = firstShown(line)
      if (shown === null || !first(shown.cell)) return false
      return placeIn(shown.cell.text).length > 0 || headingsAmong(line, table.headings) === 'other'
    })
    if (end < 0) return table
    const others = table.lines.slice(end).map(({ row }) => ({ row, reason: 'otherTable' as const }))
    return { ...table, lines: table.lines.slice(0, end), ignored: [...table.ignored, ...others] }
  },
}
