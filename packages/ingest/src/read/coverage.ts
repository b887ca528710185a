import type { BatchColumn, CellValue, Coverage } from '@hedui/core'
import { monthPlus } from '@hedui/core/values'
import type { Adapter } from '../adapter/adapter.ts'

/** What a sheet that is complete for its months and places says of its register. */
export function coverageOf(
  { covers, register, constants }: Adapter,
  columns: Readonly<Record<string, BatchColumn>>,
): Coverage[] {
  if (covers === null) return []
  const months = columns.month?.values ?? []
  const areas: readonly (CellValue | null)[] = covers === '*' ? [] : (columns[covers]?.values ?? [])
  const programme = typeof constants.programme === 'string' ? constants.programme : null
  const seen = new Map<string, Coverage>()
  months.forEach((month, i) => {
    const area = covers === '*' ? '*' : areas[i]
    if (typeof month !== 'string' || typeof area !== 'string') return
    const key = `${month} ${area}`
    if (!seen.has(key)) seen.set(key, { register, programme, area, ...daysOf(month) })
  })
  return [...seen.values()].sort((a, b) => order(a.area, b.area) || order(a.from, b.from))
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const daysOf = (month: string): Pick<Coverage, 'from' | 'to'> =>
  month.length === 4
    ? { from: `${month}-01-01`, to: `${Number(month) + 1}-01-01` }
    : { from: `${month}-01`, to: `${monthPlus(month, 1)}-01` }
