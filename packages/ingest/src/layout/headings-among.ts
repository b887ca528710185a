import type { Line } from '../readers/book.ts'
import { type Heading, plainHeading } from './heading.ts'

/**
 * Whether a line is one of headings, as most of what stands on it are headings of the sheet: `same` where each stands in
 * its own column, `other` where they are those of another table.
 */
export function headingsAmong(line: Line, headings: readonly Heading[]): 'same' | 'other' | null {
  const columns = new Map<string, number[]>()
  headings.forEach(({ names }, column) => {
    for (const name of names) columns.set(name, [...(columns.get(name) ?? []), column])
  })
  let [shown, found, placed] = [0, 0, 0]
  for (let column = 0; column < line.width; column++) {
    const { kind, text } = line.cell(column)
    if (kind === 'blank') continue
    shown++
    const places = columns.get(plainHeading(text))
    if (places) found++
    if (places?.includes(column)) placed++
  }
  if (found < 2 || 2 * found < shown) return null
  return placed === found ? 'same' : 'other'
}
