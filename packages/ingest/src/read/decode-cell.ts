import type { CellValue, Issue } from '@hedui/core'
import { isDestroyed, normaliseText } from '@hedui/core/values'
import type { Cell, CellContext, Decoded } from '../cells/cell.ts'
import { bad } from '../cells/cell.ts'
import { vocabulary } from '../layout/vocabulary.ts'
import type { Raw } from '../readers/raw.ts'

/** `blank`: nothing stands there, or a dash that means nothing. */
export type CellReading = {
  readonly value: CellValue | null
  readonly blank: boolean
  readonly issue?: Pick<Issue, 'code' | 'facts'>
}

const nothing: ReadonlySet<string> = new Set(vocabulary.nothing)
const blankReading: CellReading = { value: null, blank: true }
const remembered = 1 << 16

/** Reads the cells of one column that are not blank and have no plain spelling. */
export const cellReader =
  (cell: Cell<CellValue>, context: CellContext, ofText = textReader(cell, context)) =>
  (raw: Raw): CellReading => {
    if (raw.kind === 'blank') return blankReading
    if (raw.kind === 'error')
      return reading(raw.text === '=' ? bad('cell.uncalculated') : bad('cell.error', { error: raw.text }))
    if (raw.number === undefined) return ofText(raw.text)
    if (cell.number) return reading(cell.number(raw.number, raw.kind === 'date', context))
    return lostDigits(raw) ? reading(bad('identifier.precision-lost')) : ofText(raw.text)
  }

/** The same, where a text that repeats is decoded once. */
export function columnReader(cell: Cell<CellValue>, context: CellContext): (raw: Raw) => CellReading {
  const known = new Map<string, CellReading>()
  const read = textReader(cell, context)
  return cellReader(cell, context, (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const now = read(text)
    if (known.size === remembered) known.clear()
    if (now.issue === undefined) known.set(text, now)
    return now
  })
}

const lostDigits = ({ kind, number = 0 }: Raw): boolean => kind === 'number' && Math.abs(number) >= 1e15

const reading = ({ value, issue }: Decoded<CellValue>): CellReading => ({
  value,
  blank: value === null && issue === undefined,
  ...(issue && { issue }),
})

const textReader =
  (cell: Cell<CellValue>, context: CellContext) =>
  (raw: string): CellReading => {
    const text = stripMarks(normaliseText(raw))
    if (text === '') return blankReading
    if (isDestroyed(text)) return reading(bad('text.destroyed'))
    const result = cell.decode(text, context)
    return result.issue && nothing.has(text.toLowerCase()) ? blankReading : reading(result)
  }

/** Spreadsheets mark text by an apostrophe before it, exports by `="…"` around it. */
const stripMarks = (text: string): string => (marked.test(text) ? withoutMarks(text) : text)

const marked = /^[='\s]|\s$/
const withoutMarks = (text: string): string =>
  text
    .replace(/^="(.*)"$/, '$1')
    .replace(/^'+/, '')
    .trim()
