import { monthPlus } from '@hedui/core/values'
import { type ColumnTable, table as tableFrom } from 'arquero'
import { groupRows, mustHave, percent, rowsWith } from './columns.ts'
import type { Measures } from './roll-up.ts'

/**
 * What changed from one month to the next, by any columns: for each group and month `persons` and `amount` (the
 * sum of what is known, in fen), `previous` (the amount of the month before), `change`, `percent` (of the amount
 * before; null where that is 0), and how many persons `entered` and `left`. These are null in a group's first
 * month and after a month that the table does not have. A month that the table has, and a group has no record in,
 * counts as nothing. Records without a month are left out. Errors: `analysis.column`.
 */
export function monthOnMonth(
  table: ColumnTable,
  by: readonly string[],
  { month = 'month', person = 'beneficiary', amount = 'amount' }: Measures & { readonly month?: string } = {},
): ColumnTable {
  mustHave(table, [...by, month, person, amount])
  const dated = rowsWith(table, month)
  const groups = [...groupRows(dated, by)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { key, rows }]) => ({ key, paid: paidByMonth(dated.reify(rows), { month, person, amount }) }))
  const months = new Set(dated.array(month) as string[])
  const inOrder = [...months].sort()
  const rows = groups.flatMap(({ key, paid }) =>
    inOrder.slice(inOrder.findIndex((at) => paid.has(at))).map((at, i) => {
      const before = monthPlus(at, -1)
      const then = i > 0 && months.has(before) ? (paid.get(before) ?? nothing) : null
      return [...key, at, ...compared(paid.get(at) ?? nothing, then)]
    }),
  )
  return tableFrom([...by, month, ...measures].map((name, i) => [name, rows.map((row) => row[i])]))
}

interface Paid {
  readonly persons: ReadonlySet<unknown>
  readonly amount: number
}
const nothing: Paid = { persons: new Set(), amount: 0 }

function paidByMonth(
  table: ColumnTable,
  { month, person, amount }: Readonly<Record<'month' | 'person' | 'amount', string>>,
): ReadonlyMap<string, Paid> {
  const persons = table.array(person) as unknown[]
  const amounts = table.array(amount) as (number | null)[]
  return new Map(
    [...groupRows(table, [month]).values()].map(({ key: [at], rows }) => [
      at as string,
      {
        persons: new Set(rows.map((row) => persons[row]).filter((who) => who !== null)),
        amount: rows.reduce((sum, row) => sum + (amounts[row] ?? 0), 0),
      },
    ]),
  )
}

const measures = ['persons', 'amount', 'previous', 'change', 'percent', 'entered', 'left']

function compared(now: Paid, then: Paid | null): readonly (number | null)[] {
  const measured = [now.persons.size, now.amount]
  if (!then) return [...measured, ...measures.slice(measured.length).map(() => null)]
  const change = now.amount - then.amount
  const [entered, left] = [countOutside(now.persons, then.persons), countOutside(then.persons, now.persons)]
  return [...measured, then.amount, change, percent(change, then.amount), entered, left]
}

const countOutside = (some: ReadonlySet<unknown>, others: ReadonlySet<unknown>): number =>
  [...some].filter((who) => !others.has(who)).length
