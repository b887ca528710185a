import type { FileReport } from '@hedui/ingest'
import { maskReason } from './reason.ts'

/** What became of a file, without personal data. */
export const maskFileReport = (report: FileReport): FileReport => ({
  ...report,
  sheets: report.sheets.map((sheet) => ({ ...sheet, skipped: sheet.skipped && maskReason(sheet.skipped) })),
  unrecognised: report.unrecognised && maskReason(report.unrecognised),
})
