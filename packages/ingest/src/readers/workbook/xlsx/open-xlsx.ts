import type { Issue } from '@hedui/core'
import type { Merge, Sheet } from '../../book.ts'
import { tooWide } from '../../file-issue.ts'
import { GridSheet } from '../../grid-sheet.ts'
import type { Limits } from '../../limits.ts'
import { days1904 } from '../days-1904.ts'
import type { WorkbookSheets } from '../sheets.ts'
import { type Formats, formatsOf } from './formats.ts'
import { elements, isYes } from './markup.ts'
import { sharedStrings } from './shared-strings.ts'
import { readCells } from './sheet-cells.ts'
import { GridMaker } from './sheet-grid.ts'
import type { Spans } from './spans.ts'

type Parts = ReadonlyMap<string, Uint8Array>

/** The sheets of a workbook's parts, cells where they lie; null where its parts are written in a way that is not read here. */
export function xlsxSheets(parts: Parts, file: string, limits: Limits): WorkbookSheets | null {
  const book = textOf(parts, 'xl/workbook.xml')
  const targets = new Map(
    elements(textOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((given) => [
      given.get('Id') ?? '',
      pathOf(given.get('Target') ?? ''),
    ]),
  )
  const named = elements(book, 'sheet').map((given) => ({
    name: given.get('name') ?? '',
    hidden: (given.get('state') ?? 'visible') !== 'visible',
    part: targets.get(given.get('r:id') ?? '') ?? '',
  }))
  if (named.length === 0 || named.some(({ part }) => !/^xl\/worksheets\//.test(part) || !parts.has(part)))
    return null

  const laid = laidOut([...parts].filter(([name]) => isCells(name)))
  const [first, last] = laid.places.get('xl/sharedStrings.xml') ?? [0, 0]
  const strings = sharedStrings(laid.bytes, first, last)
  if (strings === null) return null
  const formats = formatsOf(textOf(parts, 'xl/styles.xml'))
  const shift = elements(book, 'workbookPr').some((given) => isYes(given.get('date1904'))) ? days1904 : 0

  const sheets: Sheet[] = []
  const issues: Issue[] = []
  for (const { name, hidden, part } of named) {
    const read = readSheet(laid.bytes, laid.places.get(part) as Place, { strings, formats, limits })
    if (read === null) return null
    const { maker, merges } = read
    const grid = maker.done(laid.bytes, formats, shift)
    sheets.push(new GridSheet(grid, { name, hidden, merges, hiddenRows: maker.hiddenRows }))
    if (maker.widest > limits.columns) issues.push({ ...tooWide(file, limits, maker.widest), sheet: name })
  }
  return { sheets, issues }
}

type Place = readonly [begin: number, end: number]

/** One array of all parts with cells, so that a cell is the same kind of place wherever its text stands. */
function laidOut(parts: readonly (readonly [string, Uint8Array])[]) {
  const bytes = new Uint8Array(parts.reduce((sum, [, part]) => sum + part.length, 0))
  const places = new Map<string, Place>()
  let at = 0
  for (const [name, part] of parts) {
    bytes.set(part, at)
    places.set(name, [at, at + part.length])
    at += part.length
  }
  return { bytes, places }
}

const isCells = (name: string): boolean =>
  name === 'xl/sharedStrings.xml' || name.startsWith('xl/worksheets/')

function readSheet(
  bytes: Uint8Array,
  [begin, end]: Place,
  { strings, formats, limits }: { strings: Spans; formats: Formats; limits: Limits },
): { maker: GridMaker; merges: Merge[] } | null {
  const maker = new GridMaker(limits.columns)
  const decoder = new TextDecoder()
  const head = decoder.decode(bytes.subarray(begin, Math.min(end, begin + (1 << 16))))
  const data = /<sheetData\s*(\/?)>/.exec(head)
  if (data === null) return null
  const from = begin + new TextEncoder().encode(head.slice(0, data.index + data[0].length)).length
  const formatOf = (style: number) => formats.ofStyle[style] ?? 0
  const closed = data[1] === '/' ? from : readCells(bytes, from, end, { strings, formatOf, to: maker })
  if (closed < 0 || maker.isThin) return null
  return { maker, merges: mergesOf(decoder.decode(bytes.subarray(closed, end))) }
}

const mergesOf = (markup: string): Merge[] =>
  elements(markup, 'mergeCell').flatMap((given) => {
    const corners = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(given.get('ref') ?? '')
    if (corners === null) return []
    const [, left = '', top = '', right = left, bottom = top] = corners
    return [
      { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) },
    ]
  })

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1

const textOf = (parts: Parts, name: string): string => {
  const bytes = parts.get(name)
  return bytes === undefined ? '' : new TextDecoder().decode(bytes)
}

/** A target relative to `xl/`, or from the root. */
const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
