import type { Dataset } from '@hedui/core'
import { dateBounds, dateOfDay, monthOfIndex } from '@hedui/core/values'
import type { FileReport } from '@hedui/ingest'

/**
 * The last day of the latest month that a sheet says it is of; where no sheet does, of the latest month
 * that a payment or enrolment is for. Undefined where nothing says a month.
 */
export function latestDay(files: readonly FileReport[], dataset: Dataset): string | undefined {
  const days = files.flatMap(({ sheets }) =>
    sheets.flatMap(({ period }) => (period === null ? [] : [dateBounds(period.month)[1]])),
  )
  if (days.length > 0) return dateOfDay(days.reduce((a, b) => Math.max(a, b)))
  return latestOfRecords(dataset)
}

function latestOfRecords(dataset: Dataset): string | undefined {
  let latest = Number.NEGATIVE_INFINITY
  for (const entity of ['payment', 'enrolment']) {
    const month = dataset.table(entity).columns.month
    if (month?.kind !== 'range') continue
    for (const [row, last] of month.hi.entries()) if (last === month.lo[row]) latest = Math.max(latest, last)
  }
  if (!Number.isFinite(latest)) return undefined
  return dateOfDay(dateBounds(monthOfIndex(latest))[1])
}
