import { type BatchColumn, type Coverage, cellAt } from '@hedui/core'
import { monthPlus } from '@hedui/core/values'
import type { Adapter } from '../adapter/adapter.ts'

/** What a sheet that is complete for its months and places says of its register. */
export function coverageOf(
  { covers, register, constants }: Adapter,
  columns: Readonly<Record<string, BatchColumn>>,
  size: number,
): Coverage[] {
  if (covers === null) return []
  const { month: months, kind: kinds, [covers]: areas } = columns
  if (!months) return []
  const programme = typeof constants.programme === 'string' ? constants.programme : null
  const seen = new Map<string, Coverage>()
  for (let i = 0; i < size; i++) {
    // Back-pay says nothing of the others of its month.
    if (kinds && cellAt(kinds, i) === 'back-pay') continue
    const month = cellAt(months, i)
    const area = covers === '*' ? '*' : areas && cellAt(areas, i)
    if (typeof month !== 'string' || typeof area !== 'string') continue
    const key = `${month} ${area}`
    if (!seen.has(key)) seen.set(key, { register, programme, area, ...daysOf(month) })
  }
  return [...seen.values()].sort((a, b) => order(a.area, b.area) || order(a.from, b.from))
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const daysOf = (month: string): Pick<Coverage, 'from' | 'to'> =>
  month.length === 4
    ? { from: `${month}-01-01`, to: `${Number(month) + 1}-01-01` }
    : { from: `${month}-01`, to: `${monthPlus(month, 1)}-01` }
