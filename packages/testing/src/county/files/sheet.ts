import type { CountyRecord } from '../record.ts'
import type { Column } from '../tables/column.ts'
import type { Table } from '../tables/table.ts'
import type { World } from '../world.ts'

/** Where a file stands while its records pass by: enough to number its rows without writing them. */
export interface Sheet {
  /** Rows above the records. */
  readonly head: readonly (readonly string[])[]
  /** Takes in the next record; `subtotal` is the row that stands before it. */
  next(record: CountyRecord): {
    readonly row: number
    readonly number: number
    readonly subtotal: readonly string[] | null
  }
  /** Rows below the last record. */
  foot(): readonly (readonly string[])[]
}

function headingsOf({ columns }: Table, month: number | null, { dirt }: World): readonly string[] {
  const turn = dirt === 'usual' ? (month ?? 0) : 0
  return columns.map(({ headings }) => headings[turn % headings.length] as string)
}

export function createSheet(table: Table, month: number | null, world: World): Sheet {
  const plain = world.dirt === 'none'
  const headings = headingsOf(table, month, world)
  const period = month === null ? '' : `（${world.month(month)}）`
  const head = plain ? [headings] : [[`${world.county}${table.title}${period}`], headings]
  const totals = table.totals && !plain
  let row = head.length
  let number = 0
  let village: string | null = null
  const part = { count: 0, fen: 0 }
  const all = { count: 0, fen: 0 }
  return {
    head,
    next({ fields }) {
      const here = `${fields.township} ${fields.village}`
      const ends = totals && village !== null && village !== here
      const subtotal = ends ? totalRow(table.columns, '小计', part) : null
      if (ends) {
        row++
        Object.assign(part, { count: 0, fen: 0 })
      }
      village = here
      for (const sum of [part, all]) {
        sum.count++
        sum.fen += Number(fields.amount ?? 0)
      }
      row++
      number++
      return { row, number, subtotal }
    },
    foot: () =>
      totals
        ? [
            totalRow(table.columns, '小计', part),
            totalRow(table.columns, '合计', all),
            ['制表人：许琴        审核人：张云        负责人：王刚'],
          ]
        : [],
  }
}

const totalRow = (columns: readonly Column[], word: string, sum: { count: number; fen: number }) =>
  columns.map(({ kind, headings }, i) => {
    if (i === 0) return word
    if (i === 3) return `${sum.count}户`
    return kind === 'money' && /金额|合计|标准/.test(headings[0] ?? '') ? (sum.fen / 100).toFixed(2) : ''
  })
