import type { CellValue } from '@hedui/core'
import { normaliseText } from '@hedui/core/values'
import { packAt } from '../cells/ascii.ts'
import type { Cell, CellContext } from '../cells/cell.ts'
import { plainCells } from '../cells/plain.ts'
import { ALONE, BLANK, type CodedCells, type CodedColumn, PLAIN, type ValueForm } from '../readers/coded.ts'
import { foursOf } from '../readers/fours.ts'
import type { Grid } from '../readers/grid.ts'
import type { Raw } from '../readers/raw.ts'
import { block, CellCoder } from './cell-coder.ts'
import { ColumnValues } from './column-values.ts'
import { type CellReading, cellReader } from './decode-cell.ts'
import type { DistinctSpans } from './distinct-spans.ts'
import type { FieldToRead } from './field-to-read.ts'
import type { ForeignSpans } from './foreign-spans.ts'
import { longer } from './longer.ts'
import type { CellIssue, ColumnRead } from './read-column.ts'

/** Where the cells of a field come from. */
export interface CellSource {
  /** The column of the grid on which they depend; -1: on none, every one is `blank`. */
  readonly index: number
  /** They are the cells of that column, so that their bytes are what they spell. */
  readonly own: boolean
  cell(at: number): Raw
  /** The cell where that column is blank. */
  readonly blank: Raw
  /** They depend on more than one column: the cell of a line of the grid. */
  readonly line?: (line: number) => Raw
}

export interface GridColumn {
  /** Reads records from one up to another, no more than `block`; all before have been read. */
  read(begin: number, end: number): void
  /** What another thread may code of the records that are left; null: nothing of it can be sent there. */
  rest(): CodedColumn | null
  /** Reads records that another thread has coded, whose spans are `foreign`. */
  take(cells: CodedCells, foreign: ForeignSpans, begin: number, end: number): void
  done(): ColumnRead
}

/** What the columns of a sheet share while they are read. */
export interface Desk {
  readonly spans: DistinctSpans
  /** Codes of a block. */
  readonly codes: Int32Array
}

/** What cells that are the same state, and what is wrong with each of them. */
interface Learned {
  readonly word: number
  readonly issue: Pick<CellIssue, 'code' | 'facts' | 'raw'> | null
}

/** What is noted of cells that are the same: nothing yet, that something is wrong with them, or a word from `FIRST`. */
const UNKNOWN = 0
const ODD = 1
const FIRST = 3

/** After so many different cells, a column of which more than this part differs is not worth looking up. */
const sample = 4000
const mostDifferent = 0.9
/** So many records tell; what they do not tell is not asked of the others, which another thread may read. */
export const judged = 16 * block

/** So many cells of a column tell whether most of them are digits. */
const looked = 100

/** Reads one field of lines of a grid: each different cell once, plain figures from their bytes. */
export function gridColumn(
  grid: Grid,
  { spans, codes }: Desk,
  source: CellSource,
  { column: { cell, optional }, place, otherwise }: FieldToRead,
  lines: Uint32Array,
  context: CellContext,
): GridColumn {
  const { bytes, from, to, tags, first } = grid
  const { index, own } = source
  const values = new ColumnValues(lines.length, formOf())
  const issues: CellIssue[] = []
  const readRaw = cellReader(cell, context)
  const span = own ? cell.span : undefined
  const odd = new Map<number, Learned>()
  let notes = new Int32Array(64)
  let learned = 0
  let nothing: Learned | undefined
  const coder = new CellCoder(
    grid,
    spans,
    lines,
    { index, form: values.form, repeats: true },
    own ? cell : {},
  )
  const cells: CodedCells = { codes, numbers: values.numbers, digits: values.digits, plain: true }

  function formOf(): ValueForm {
    if (isNumeric(cell, context)) return 'numbers'
    if (!own || cell.digits === undefined) return 'words'
    let [packed, other] = [0, 0]
    const fours = foursOf(bytes)
    const place = new Int32Array(3)
    for (const line of lines.subarray(0, looked)) {
      const at = (first[line] as number) + index
      if (at >= (first[line + 1] as number) || from[at] === to[at]) continue
      if (packAt(bytes, fours, from[at] as number, to[at] as number, place, 0)) packed++
      else other++
    }
    return packed >= other ? 'digits' : 'words'
  }
  function learn({ value, blank, issue }: CellReading, raw: Raw): Learned {
    const word = values.word(blank ? otherwise : value)
    if (issue) return { word, issue: { raw: raw.text, ...issue } }
    const isGap = blank && !optional && otherwise === null
    return { word, issue: isGap ? { raw: raw.text || null, code: 'cell.blank', facts: {} } : null }
  }
  const learnRaw = (raw: Raw): Learned => learn(readRaw(raw), raw)
  function settle(record: number, { word, issue }: Learned): void {
    values.set(record, word)
    if (issue) issues.push({ index: record, column: place.heading, ...issue })
  }
  /** What a plain spelling states, without an object for the cell. */
  const plainAt = (at: number): CellValue | undefined =>
    tags === null || tags[at] === 0 ? span?.(bytes, from[at] as number, to[at] as number) : undefined
  function learnCode(code: number, at: number): void {
    if (code >= notes.length) notes = longer(notes, code)
    learned++
    const plain = plainAt(at)
    if (plain !== undefined) {
      notes[code] = FIRST + values.word(plain)
      return
    }
    const found = learnRaw(source.cell(at))
    if (found.issue) odd.set(code, found)
    notes[code] = found.issue ? ODD : FIRST + found.word
  }
  const placeOf = (record: number): number => (first[lines[record] as number] as number) + index
  function readAt(record: number, at: number): void {
    const plain = plainAt(at)
    if (plain === undefined) settle(record, learnRaw(source.cell(at)))
    else values.set(record, values.word(plain))
  }
  function read(begin: number, end: number): void {
    if (begin <= judged && learned > sample && learned > begin * mostDifferent) coder.repeats = false
    coder.code(begin, end, cells, begin)
    if (!cells.plain) settleAll(codes, null, begin, end)
  }
  function settleAll(codes: Int32Array, foreign: ForeignSpans | null, begin: number, end: number): void {
    for (let record = begin; record < end; record++) {
      const found = codes[record - begin] as number
      if (found === PLAIN) continue
      if (found === BLANK) {
        nothing ??= learnRaw(source.blank)
        settle(record, nothing)
        continue
      }
      if (found === ALONE) {
        readAt(record, placeOf(record))
        continue
      }
      const code = foreign === null ? found : (foreign.known(found) ?? foreign.learn(found, placeOf(record)))
      if (code >= notes.length || notes[code] === UNKNOWN) learnCode(code, placeOf(record))
      const note = notes[code] as number
      if (note === ODD) settle(record, odd.get(code) as Learned)
      else values.set(record, note - FIRST)
    }
  }
  function take(cells: CodedCells, foreign: ForeignSpans, begin: number, end: number): void {
    if (values.form === 'numbers') values.numbers.set(cells.numbers, begin)
    if (values.form === 'digits') values.digits.set(cells.digits, 3 * begin)
    if (!cells.plain) settleAll(cells.codes, foreign, begin, end)
  }
  function rest(): CodedColumn | null {
    if (place.index === null || index < 0) return null
    const { form } = values
    const { repeats } = coder
    if (form === 'words') return repeats ? { index, form, plain: null, repeats } : null
    const key = form === 'numbers' ? 'span' : 'digits'
    const [plain] = Object.entries(plainCells).find(([, known]) => own && known[key] === cell[key]) ?? []
    if (plain !== undefined) return { index, form, plain, repeats }
    return form === 'numbers' && repeats ? { index, form: 'words', plain: null, repeats } : null
  }
  function readLines(begin: number, end: number): void {
    for (let record = begin; record < end; record++)
      settle(record, learnRaw((source.line as (line: number) => Raw)(lines[record] as number)))
  }
  return {
    read: place.index === null ? () => undefined : source.line ? readLines : read,
    rest,
    take,
    done: () => ({
      column: { heading: place.heading, compulsory: !optional, values: values.done() },
      issues,
    }),
  }
}

const numeric = new WeakMap<CellContext, WeakMap<Cell<CellValue>, boolean>>()

/** Whether all that a cell gives as examples are numbers. */
function isNumeric(cell: Cell<CellValue>, context: CellContext): boolean {
  const known = numeric.get(context) ?? new WeakMap<Cell<CellValue>, boolean>()
  numeric.set(context, known)
  const is =
    known.get(cell) ??
    (cell.examples.length > 0 &&
      cell.examples.every(
        (example) => typeof cell.decode(normaliseText(example), context).value === 'number',
      ))
  known.set(cell, is)
  return is
}
