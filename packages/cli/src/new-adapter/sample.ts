import type { CellValue } from '@hedui/core'
import { checkCharacter } from '@hedui/core/values'
import { type Adapter, column, optional } from '@hedui/ingest'
import { readSample } from '@hedui/testing'
import type { Guess, GuessedColumn } from './guess.ts'

/** A synthetic file of a guessed form, and the records that it states; nothing of the real file but its headings is in it. */
export interface NewSample {
  readonly above: readonly string[]
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly records: readonly Readonly<Record<string, CellValue>>[]
}

const people = 2
const bodies = ['11010519491231002', '11010519380101005']
const names = ['王试验', '李试验']

/** The form as an adapter, to read the sample with. */
function formOf({ nearest, columns, constants, period }: Guess): Adapter {
  const read = columns.map((guessed) => {
    const given = column(guessed.cell, guessed.heading ?? placeholder(guessed.field))
    return [guessed.field, guessed.heading === null ? optional(given) : given]
  })
  return {
    ...nearest,
    recognise: { words: [] },
    layout: [],
    covers: null,
    constants,
    period: period ? 'required' : null,
    columns: Object.fromEntries(read),
    key: keyOf({ columns }),
  }
}

/** Stands for a heading that nobody has found yet. */
export const placeholder = (field: string): string => `待定：${field}`

/** Fields of which a record needs one: whatever the file states. */
export const keyOf = ({ columns }: Pick<Guess, 'columns'>): readonly string[] =>
  columns.filter(({ heading }) => heading !== null).map(({ field }) => field)

export function sampleOf(guess: Guess): NewSample {
  const headings = guess.headings.map(({ text }) => text)
  const rows = Array.from({ length: people }, (_, i) =>
    headings.map((heading) => {
      const own = guess.columns.find((one) => one.heading === heading)
      return own ? cellOf(own, i) : '试验'
    }),
  )
  const above = guess.period ? ['试验用表（2025年9月）'] : []
  const adapter = formOf(guess)
  const { records } = readSample([adapter], { file: '试验.csv', above, headings, rows })
  return { above, headings, rows, records }
}

function cellOf({ cell }: GuessedColumn, i: number): string {
  if (cell.name === 'nationalId') return `${bodies[i]}${checkCharacter(bodies[i] as string)}`
  if (cell.name === 'name') return names[i] as string
  return cell.examples[0] ?? '试验'
}
