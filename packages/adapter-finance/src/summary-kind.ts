import { addColumns } from '@hedui/ingest'

/** Name under which a column asks for what summaries say of an order; an order without one is 正常. */
export const summaryKindColumn = '摘要:发放类别'

const names = new Set(['摘要', '备注'])

/** Every line with a summary of its own, 正常 where the sheet leaves it blank. */
export const summaryKind = addColumns('summaryKind', [summaryKindColumn], ({ headings }) => {
  const of = headings.flatMap((heading, at) => (heading.names.some((name) => names.has(name)) ? [at] : []))
  const heading = headings[of[0] ?? -1]?.text
  if (heading === undefined) return []
  const text = (summaries: readonly string[]) => summaries.find((summary) => summary !== '') ?? '正常'
  return [{ heading, name: summaryKindColumn, of, text }]
})
