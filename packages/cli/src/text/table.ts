import { width } from './width.ts'

/** Which columns of a table are numbers, and so stand to the right. */
export type Alignment = 'left' | 'right'

/** Lines of cells below one another; the last column is not padded. */
export function table(rows: readonly (readonly string[])[], alignment: readonly Alignment[] = []): string[] {
  const widths: number[] = []
  for (const row of rows)
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, width(cell))
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const space = ' '.repeat(Math.max(0, (widths[i] ?? 0) - width(cell)))
        return alignment[i] === 'right' ? space + cell : i === row.length - 1 ? cell : cell + space
      })
      .join('  ')
      .trimEnd(),
  )
}
