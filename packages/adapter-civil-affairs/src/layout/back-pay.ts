import type { Layout, Line } from '@hedui/ingest'
import { headings } from '../columns/headings.ts'
import { withColumns } from './added-column.ts'

/** Names under which columns ask for what remarks say of back-pay. */
export const backPayColumns = { kind: '备注:发放类别', month: '备注:所属月份' } as const

const names = new Set<string>(headings.note)

/** Reads 补发2025-08 in the remarks, of which a sheet may have several, as a kind and a month of payment. */
export const backPay: Layout = {
  name: 'backPay',
  apply(table) {
    const columns = table.headings.flatMap(({ names: given }, at) =>
      given.some((name) => names.has(name)) ? [at] : [],
    )
    if (columns.length === 0) return table
    const remark = (line: Line) =>
      columns
        .map((at) => line.cell(at).text.normalize('NFKC').trim())
        .find((text) => text.startsWith('补发')) ?? null
    const heading = table.headings[columns[0] as number]?.text ?? ''
    return withColumns(table, [
      { heading, name: backPayColumns.kind, text: (line) => remark(line) ?? '正常' },
      { heading, name: backPayColumns.month, text: remark },
    ])
  },
}
