import { addColumns } from '@hedui/ingest'
import { headings } from '../columns/headings.ts'

/** Names under which columns ask for what remarks say of back-pay. */
export const backPayColumns = { kind: '备注:发放类别', month: '备注:所属月份' } as const

const names = new Set<string>(headings.note)

/** Reads 补发2025-08 in the remarks, of which a sheet may have several, as a kind and a month of payment. */
export const backPay = addColumns('backPay', Object.values(backPayColumns), (table) => {
  const of = table.headings.flatMap(({ names: given }, at) =>
    given.some((name) => names.has(name)) ? [at] : [],
  )
  const heading = table.headings[of[0] ?? -1]?.text
  if (heading === undefined) return []
  const remark = (texts: readonly string[]): string | null =>
    texts.map((text) => text.normalize('NFKC').trim()).find((text) => text.startsWith('补发')) ?? null
  return [
    { heading, name: backPayColumns.kind, of, text: (texts) => remark(texts) ?? '正常' },
    { heading, name: backPayColumns.month, of, text: remark },
  ]
})
