import type { Table } from '../layout/layout.ts'
import { standardDrops } from '../layout/standard.ts'
import type { Grid } from '../readers/grid.ts'
import { GridLine } from '../readers/grid-line.ts'
import type { Raw } from '../readers/raw.ts'
import { DistinctSpans } from './distinct-spans.ts'

/** Lines from `begin` that a standard step may take away: blank ones, and those that bear a sign of being no record. */
export function signedLines(grid: Grid, begin: number, table: Table): GridLine[] {
  const { first, from, to, bytes, row } = grid
  const signs = standardDrops.map((step) => step.signs(table))
  const rows = new Set(signs.flatMap((sign) => [...(sign.rows ?? [])]))
  const lengths = new Set(signs.flatMap(({ plain = [] }) => plain.map((text) => text.length)))
  const isFirstSign = onceEach(grid, (cell) => signs.some((sign) => sign.first(cell)))
  const isBesideSign = onceEach(grid, (cell) => signs.some((sign) => sign.beside?.(cell)))

  const isSigned = (index: number): boolean => {
    if (rows.size > 0 && rows.has(row[index] as number)) return true
    const end = first[index + 1] as number
    let at = first[index] as number
    while (at < end && !isShown(grid, at)) at++
    if (at === end) return true
    const isWord = grid.tags !== null && grid.tags[at] !== 0
    if (isWord || !isPlain(bytes, from[at] as number, to[at] as number, lengths)) {
      if (isFirstSign(at)) return true
    }
    const beside = at + 1
    if (beside >= end || from[beside] === to[beside]) return false
    return !beginsPlain(grid, beside) && isBesideSign(beside)
  }

  const signed: GridLine[] = []
  for (let index = begin; index < row.length; index++)
    if (isSigned(index)) signed.push(new GridLine(grid, index))
  return signed
}

const isShown = (grid: Grid, at: number): boolean =>
  grid.from[at] !== grid.to[at] && (beginsPlain(grid, at) || grid.cell(at).kind !== 'blank')

const beginsPlain = ({ bytes, from, tags }: Grid, at: number): boolean => {
  const byte = bytes[from[at] as number] as number
  return byte > 0x20 && byte < 0x7f && (tags === null || tags[at] === 0)
}

/** ASCII letters and digits alone, which no word of the vocabulary is, and not as many as a plain sign has. */
function isPlain(bytes: Uint8Array, from: number, to: number, lengths: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    const isDigit = byte >= 0x30 && byte <= 0x39
    const letter = byte | 0x20
    if (!isDigit && !(letter >= 0x61 && letter <= 0x7a)) return false
  }
  return lengths.size === 0 || !lengths.has(to - from)
}

/** What holds of a cell, asked once for all cells that are the same. */
function onceEach(grid: Grid, holds: (cell: Raw) => boolean): (at: number) => boolean {
  const spans = new DistinctSpans(grid.bytes)
  const answers: boolean[] = []
  let last = -1
  return (at) => {
    const from = grid.from[at] as number
    const to = grid.to[at] as number
    const tag = grid.tags?.[at] ?? 0
    if (last < 0 || !spans.is(last, from, to, tag)) last = spans.code(from, to, tag)
    if (last === answers.length) answers.push(holds(grid.cell(at)))
    return answers[last] as boolean
  }
}
