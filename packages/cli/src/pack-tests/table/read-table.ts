import { refusal } from '../../refusal.ts'
import type { CaseFault } from '../fault.ts'
import type { Kit } from '../kit.ts'
import type { Known } from '../known.ts'
import type { CasesFile, PlacedCase } from '../placed-case.ts'
import { caseOf } from '../read-document.ts'
import { rowsOf } from './cells.ts'
import { type Column, columnsOf, isFaults } from './columns.ts'
import { missingIn } from './missing.ts'
import { readRow } from './row.ts'

/** The cases of a table of programmes, a row each. Refuses with everything that is wrong at once. */
export function readTable(text: string, path: string, known: Known, kit: Kit): CasesFile {
  const rows = rowsOf(text.replace(/^\ufeff/, ''))
  const whole = (row: number, sought: 'quote' | 'rows') =>
    refusal('cases', { path, faults: [{ row, column: null, of: 'cell', sought, found: '' }] })
  if ('open' in rows) throw whole(rows.open, 'quote')
  const [head, ...body] = rows
  if (!head || body.length === 0) throw whole(head?.line ?? 1, 'rows')
  const columns = columnsOf(head.line, head.cells)
  if (isFaults(columns)) throw refusal('cases', { path, faults: columns })
  const faults: CaseFault[] = []
  const cases = body.flatMap((row): PlacedCase[] => {
    const { written, faults: own } = readRow(row, columns, known.programmes)
    faults.push(...own)
    if (own.length > 0) return []
    const one = caseOf(written, '', { asOf: '' }, known, kit)
    if ('faults' in one) {
      faults.push(...one.faults.map((fault) => inTable(fault, row.line, columns)))
      return []
    }
    return [{ ...missingIn(one), place: `${path}:${row.line}` } as PlacedCase]
  })
  if (faults.length > 0) throw refusal('cases', { path, faults })
  return { path, cases, without: {}, equivalent: {} }
}

/** A fault of the case under the row, and the column where its key came from. */
function inTable(fault: CaseFault, row: number, columns: readonly Column[]): CaseFault {
  const at = 'at' in fault ? fault.at : ''
  const key = at.replace(/^\.?(asked\.)?/, '').split(/[.[]/)[0]
  const column =
    columns.find(({ is }) => is === key)?.heading ??
    (fault.of === 'words' ? heading(columns, 'household') : null)
  const { at: _, ...rest } = fault as CaseFault & { at?: string }
  return { ...rest, row, column } as CaseFault
}

const heading = (columns: readonly Column[], is: Column['is']): string | null =>
  columns.find((column) => column.is === is)?.heading ?? null
