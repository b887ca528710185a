import type { Line } from '../readers/book.ts'
import { ofText, type Raw } from '../readers/raw.ts'
import { heading, plainHeading } from './heading.ts'
import type { Layout } from './layout.ts'

export interface Unpivot {
  /** Plain headings (no blanks, stars or units) of the columns that become lines. */
  readonly headings: RegExp
  /** Heading of the new column that holds their headings. */
  readonly name: string
  /** Heading of the new column that holds their cells. */
  readonly value: string
}

/**
 * One line per filled cell of the wide columns (a column per subsidy, or per month): its heading and its
 * value stand in two new columns at the end. A row with none filled stays one line.
 */
export const unpivot = ({ headings: wide, name, value }: Unpivot): Layout => ({
  name: `unpivot(${name}, ${value})`,
  names: [name, value].flatMap((added) => heading(added).names),
  apply(table) {
    const spread = table.headings.flatMap(({ names: [plain] }, column) =>
      plain !== undefined && new RegExp(wide.source, wide.flags.replace(/[gy]/g, '')).test(plain)
        ? [column]
        : [],
    )
    if (spread.length === 0) return table
    const taken = new Set(spread)
    const width = table.headings.length
    const names = spread.map((column) => ofText(plainHeading(table.headings[column]?.text ?? '')))
    const lines = table.lines.flatMap((line) => {
      const narrow = spread.flatMap((column, i) => {
        const cell = line.cell(column)
        return cell.kind === 'blank' ? [] : [widened(line, taken, width, [names[i] as Raw, cell])]
      })
      return narrow.length > 0 ? narrow : [widened(line, taken, width, [])]
    })
    const headings = table.headings.map((h, column) => (taken.has(column) ? heading('') : h))
    return { ...table, headings: [...headings, heading(name), heading(value)], lines }
  },
})

const widened = (line: Line, taken: ReadonlySet<number>, width: number, more: readonly Raw[]): Line => ({
  row: line.row,
  width: width + more.length,
  cell: (index) =>
    index >= width ? (more[index - width] ?? ofText('')) : taken.has(index) ? ofText('') : line.cell(index),
})
