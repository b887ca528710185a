import type { Grid } from '../readers/grid.ts'
import type { SharedCoding } from '../readers/threads.ts'
import { block } from './cell-coder.ts'
import type { DistinctSpans } from './distinct-spans.ts'
import { ForeignSpans } from './foreign-spans.ts'
import { type GridColumn, judged } from './grid-column.ts'

/** Reads all columns of lines of a grid, some lines at a time; where another thread helps, it codes the last of them. */
export function readGridColumns(
  grid: Grid,
  lines: Uint32Array,
  columns: readonly GridColumn[],
  spans: DistinctSpans,
): void {
  const alone = Math.min(lines.length, judged + block)
  readAlone(columns, 0, alone)
  if (alone === lines.length) return
  const rests = columns.map((column) => column.rest())
  const sent = rests.filter((rest) => rest !== null)
  const coding = grid.code?.(lines, alone, sent)
  if (coding === undefined) {
    readAlone(columns, alone, lines.length)
    return
  }
  const places = rests.map((rest) => (rest === null ? -1 : sent.indexOf(rest)))
  readTogether(coding, columns, places, { begin: alone, end: lines.length }, new ForeignSpans(spans, grid))
}

function readAlone(columns: readonly GridColumn[], begin: number, end: number): void {
  for (let from = begin; from < end; from += block)
    for (const column of columns) column.read(from, Math.min(end, from + block))
}

/** What the other thread has coded is taken over in the order of records, in which words are numbered. */
function readTogether(
  coding: SharedCoding,
  columns: readonly GridColumn[],
  places: readonly number[],
  { begin, end }: { readonly begin: number; readonly end: number },
  foreign: ForeignSpans,
): void {
  let task = 0
  const from = () => begin + task * coding.size
  const to = () => Math.min(end, from() + coding.size)
  for (; from() < end && coding.take(task); task++) readAlone(columns, from(), to())
  for (; from() < end; task++) {
    const part = coding.coded(task)
    for (const [i, column] of columns.entries()) {
      const cells = part?.[places[i] as number]
      if (cells) column.take(cells, foreign, from(), to())
      else readAlone([column], from(), to())
    }
  }
}
