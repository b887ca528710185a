import type { Layout, Line, Raw } from '@hedui/ingest'

/** Name under which a column asks for what summaries say of an order; an order without one is 正常. */
export const summaryKindColumn = '摘要:发放类别'

const names = new Set(['摘要', '备注'])

/** Every line with a summary of its own, 正常 where the sheet leaves it blank. */
export const summaryKind: Layout = {
  name: 'summaryKind',
  apply(table) {
    const columns = table.headings.flatMap((heading, at) =>
      heading.names.some((name) => names.has(name)) ? [at] : [],
    )
    if (columns.length === 0) return table
    const width = table.headings.length
    const summary = (line: Line): Raw =>
      columns.map((at) => line.cell(at)).find(({ kind }) => kind !== 'blank') ?? {
        kind: 'text',
        text: '正常',
      }
    const lines = table.lines.map(
      (line): Line => ({
        row: line.row,
        width: width + 1,
        cell: (index) => (index < width ? line.cell(index) : summary(line)),
      }),
    )
    const text = table.headings[columns[0] as number]?.text ?? ''
    return {
      ...table,
      headings: [...table.headings, { text, names: [summaryKindColumn], unit: null }],
      lines,
    }
  },
}
