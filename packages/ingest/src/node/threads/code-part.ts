import { plainCells } from '../../cells/plain.ts'
import { block, CellCoder } from '../../read/cell-coder.ts'
import { DistinctSpans } from '../../read/distinct-spans.ts'
import type { CodedCells, CodedColumn, CodedPart } from '../../readers/coded.ts'
import type { CodeJob } from './jobs.ts'

/** Codes the lines of one task after another; spans are numbered across all of them. */
export function partCoder({ places, lines, begin, size, columns }: CodeJob): (task: number) => CodedPart {
  const spans = new DistinctSpans(places.bytes)
  const coders = columns.map(
    (column) => new CellCoder(places, spans, lines, column, plainCells[column.plain ?? ''] ?? {}),
  )
  return (task) => {
    const from = begin + task * size
    const to = Math.min(lines.length, from + size)
    const part = columns.map((column) => emptyCells(column, to - from))
    for (let at = from; at < to; at += block)
      for (const [i, coder] of coders.entries()) {
        const cells = part[i] as CodedCells
        const here = { ...cells, codes: cells.codes.subarray(at - from), plain: true }
        coder.code(at, Math.min(to, at + block), here, at - from)
        cells.plain &&= here.plain
      }
    return part
  }
}

const emptyCells = ({ form }: CodedColumn, size: number): CodedCells => ({
  codes: new Int32Array(size),
  numbers: new Float64Array(form === 'numbers' ? size : 0).fill(Number.NaN),
  digits: new Int32Array(form === 'digits' ? 3 * size : 0),
  plain: true,
})
