import { normaliseText } from '@hedui/core/values'
import type { Adapter } from '../adapter/adapter.ts'
import { columnLetter } from '../layout/column-letter.ts'
import type { Line } from '../readers/book.ts'
import type { FieldColumn } from './columns.ts'
import type { CellIssue } from './read-column.ts'
import type { Records } from './records.ts'

/** A cell that stands so many columns off is looked for. */
const farthest = 3

/** A column whose cells have a form of their own. */
interface Formed {
  readonly field: FieldColumn
  readonly index: number
  readonly sure: boolean
  readonly looks: (text: string) => boolean
}

const textAt = (line: Line, column: number): string =>
  column < 0 || column >= line.width ? '' : normaliseText(line.cell(column).text).replace(/^'/, '')

/**
 * Rows whose cells stand some columns beside where they belong (错栏): of two cells or of one whose form is
 * unmistakable, what belongs in a column stands in another in which such texts are not at home. Nothing is
 * moved back. `suspects` are the lines with a cell that could not be read.
 */
export function shiftedRows(
  adapter: Adapter,
  fields: readonly FieldColumn[],
  records: Pick<Records, 'size' | 'line'>,
  suspects: Iterable<number>,
): CellIssue[] {
  const formed = fields.flatMap(({ ...field }): Formed[] => {
    const looks = adapter.columns[field.field]?.cell.looks
    return looks && field.index !== null ? [{ field, index: field.index, ...looks }] : []
  })
  if (formed.length === 0) return []
  const home = homes(records)
  return [...new Set(suspects)].flatMap((at) => {
    const line = records.line(at)
    const astray = formed.filter(({ index, looks }) => !looks(textAt(line, index)))
    const found = shifts.flatMap((shift) => {
      const moved = astray.filter(
        (column) => column.looks(textAt(line, column.index + shift)) && !home(column, column.index + shift),
      )
      return moved.length > 1 || moved.some(({ sure }) => sure) ? [{ shift, moved }] : []
    })
    const best = found.sort((a, b) => b.moved.length - a.moved.length)[0]
    if (
      best === undefined ||
      found.some((other) => other !== best && other.moved.length === best.moved.length)
    )
      return []
    const { field, index } = best.moved.find(({ sure }) => sure) ?? (best.moved[0] as Formed)
    const to = index + best.shift
    return [
      {
        index: at,
        column: field.heading,
        raw: line.cell(to).text,
        code: 'row.shifted',
        facts: {
          shift: best.shift,
          from: columnLetter(index),
          to: columnLetter(to),
          fields: best.moved.map((column) => column.field.field),
        },
      },
    ]
  })
}

const shifts = Array.from({ length: farthest }, (_, i) => [i + 1, -1 - i]).flat()

/** Whether texts of a form are at home in a column: most of what stands there has it. Each column is looked at once, as far as it takes to tell. */
function homes(records: Pick<Records, 'size' | 'line'>): (column: Formed, index: number) => boolean {
  const known = new Map<string, boolean>()
  return ({ index: own, looks }, index) => {
    const key = `${own} ${index}`
    const before = known.get(key)
    if (before !== undefined) return before
    let alike = 0
    let others = 0
    for (let record = 0; record < records.size && 2 * Math.max(alike, others) <= records.size; record++) {
      const text = textAt(records.line(record), index)
      if (text === '') continue
      if (looks(text)) alike++
      else others++
    }
    const is = alike > others
    known.set(key, is)
    return is
  }
}
