import type { Issue } from '@hedui/core'
import type { Adapter } from '../adapter/adapter.ts'
import { columnLetter } from '../layout/column-letter.ts'
import type { Heading } from '../layout/heading.ts'
import type { Table } from '../layout/layout.ts'
import type { Match } from '../recognise/match.ts'

/** A field and the column it is read from; null where that is not certain, which an issue says. */
export interface FieldColumn {
  readonly field: string
  readonly heading: string
  readonly index: number | null
}

type SheetIssue = Pick<Issue, 'code' | 'facts'> & { readonly column: string | null }

export interface FieldColumns {
  readonly fields: readonly FieldColumn[]
  readonly issues: readonly SheetIssue[]
}

/** Settles which column holds each field. Of columns of one name the only filled one is meant; of more, none. */
export function fieldColumns(
  adapter: Adapter,
  match: Match,
  { headings, titles }: Pick<Table, 'headings' | 'titles'>,
  shows: (column: number) => boolean,
): FieldColumns {
  const issues: SheetIssue[] = []
  const sheetUnit = unitInTitles(titles)
  const fields = [...match].map(([field, columns]): FieldColumn => {
    const candidates = columns.length === 1 ? columns : columns.filter(shows)
    const index = candidates[0] ?? (columns[0] as number)
    const { text, unit } = headings[index] as Heading
    if (candidates.length > 1) {
      const letters = candidates.map(columnLetter)
      issues.push({ column: text, code: 'heading.duplicate', facts: { field, columns: letters } })
      return { field, heading: text, index: null }
    }
    const expected = adapter.columns[field]?.cell.unit
    const found = unit !== null && moneyUnits.has(unit) ? unit : sheetUnit
    if (expected !== undefined && found !== null && found !== expected) {
      issues.push({ column: text, code: 'heading.unit', facts: { field, expected, found } })
      return { field, heading: text, index: null }
    }
    return { field, heading: text, index }
  })
  return { fields, issues }
}

const moneyUnits = new Set(['元', '万元', '分'])

/** What `单位：万元` above the headings says of all amounts that do not say otherwise. */
function unitInTitles(titles: readonly string[]): string | null {
  for (const title of titles) {
    const unit = /单位:(万元|元|分)(?!\p{Script=Han})/u.exec(title.normalize('NFKC').replace(/ /g, ''))?.[1]
    if (unit !== undefined) return unit
  }
  return null
}
