import type { FormGiven } from '../readers/book.ts'
import type { ControlLine } from './frame.ts'

/** What a control line says of some records, by its places: month, counts and sums. */
export function controlFields<Place>(
  { month, totals = [] }: ControlLine<Place>,
  given: Pick<FormGiven, 'month' | 'records'>,
): [place: Place, text: string][] {
  const said: [Place, string][] = []
  if (month !== undefined) said.push([month, (given.month ?? '').replace('-', '')])
  for (const { count, sum, of, money, where } of totals) {
    const counted = given.records.filter((record) => where === undefined || record[where.field] === where.is)
    if (count !== undefined) said.push([count, String(counted.length)])
    const total = counted.reduce((all, record) => all + Number(record[of] ?? 0), 0)
    if (sum !== undefined) said.push([sum, money.encode(total)])
  }
  return said
}
