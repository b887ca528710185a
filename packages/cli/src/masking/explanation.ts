import type { AdapterExplanation, SheetExplanation } from '@hedui/ingest'
import { maskHeadings } from './headings.ts'
import { maskReason } from './reason.ts'

/** Who reads a sheet and why, without personal data among its headings. */
export const maskExplanation = (sheet: SheetExplanation): SheetExplanation => ({
  ...sheet,
  reason: sheet.reason && maskReason(sheet.reason),
  adapters: sheet.adapters.map(maskAdapter),
})

function maskAdapter(explained: AdapterExplanation): AdapterExplanation {
  const { columns, extra } = explained
  const masked = maskHeadings([...columns, ...extra].map(({ heading }) => heading))
  return {
    ...explained,
    columns: columns.map((column, i) => ({ ...column, heading: masked[i] ?? '' })),
    extra: extra.map((column, i) => ({ ...column, heading: masked[columns.length + i] ?? '' })),
  }
}
