import { codeAt, hiAt, loAt } from '../at.ts'
import type { CodeColumn, RangeColumn } from '../column.ts'
import { type BenefitMonth, benefitMonthsOf, benefitMonthsTable } from '../derived/benefit-months.ts'
import { NONE } from '../keys/dictionary.ts'
import { rowsWith } from '../rows-with.ts'
import { LaidTable } from './laid-table.ts'
import type { Layer } from './layer.ts'

/** Adds the months that own lines of lists are the first to give, and those that they are the first to state. */
export function layBenefitMonths(layer: Layer, name: string): void {
  const below = layer.foundation.dataset.table(name)
  const [person, household, programme] = ['person', 'household', 'programme'].map(
    (field) => below.columns[field],
  ) as [CodeColumn, CodeColumn, CodeColumn]
  const [month, stated] = [below.columns.month as RangeColumn, below.columns.stated as RangeColumn]
  const there = (own: BenefitMonth): number | undefined => {
    const isOfHousehold = own.person === NONE
    const rows = rowsWith(
      below,
      isOfHousehold ? 'household' : 'person',
      isOfHousehold ? own.household : own.person,
    )
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number
      if (
        loAt(month, row) === own.lo &&
        hiAt(month, row) === own.hi &&
        codeAt(person, row) === own.person &&
        codeAt(household, row) === own.household &&
        codeAt(programme, row) === own.programme
      )
        return row
    }
    return undefined
  }
  const gone = new Set<number>()
  const added = benefitMonthsOf(layer.table, (table) =>
    table instanceof LaidTable ? table.below.size : table.size,
  ).filter((own) => {
    const row = there(own)
    if (row === undefined) return true
    if (!own.stated || loAt(stated, row) === 1) return false
    gone.add(row)
    return true
  })
  if (added.length > 0)
    layer.replace(new LaidTable(below, benefitMonthsTable(name, below.entity, added), new Map(), gone))
}
