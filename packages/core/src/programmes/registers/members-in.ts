import { codeAt, exactAt } from '../../dataset/at.ts'
import { rowOf } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { UNKNOWN } from '../../dataset/keys/dictionary.ts'
import type { Table } from '../../dataset/table.ts'
import { dayNumber } from '../../values/day.ts'
import { monthIndex } from '../../values/month.ts'
import { attending } from './attending.ts'
import { confined, isKept } from './confined.ts'
import { codesOf, truthsOf } from './copied.ts'
import { textAt } from './text-at.ts'

/**
 * The lists of members with what the registers of custody and of schools say on the first day of a month. A register goes
 * before a list that says otherwise; where it cannot be certain, or is complete and does not know what the list says, it
 * stays open.
 */
export function membersIn(dataset: Dataset, month: string): Table {
  const table = dataset.table('membership')
  const day = dayNumber(`${month}-01`)
  const [kept, atSchool] = [confined(dataset, day), attending(dataset, day)]
  if ([kept, atSchool].every(({ isComplete, of }) => !isComplete && of.size === 0)) return table
  const columns = {
    personStatus: codesOf(table, 'personStatus'),
    schooling: codesOf(table, 'schooling'),
    fullTime: truthsOf(table, 'fullTime'),
  }
  const wanted = monthIndex(month)
  const { month: months, person, name } = table.columns
  for (let row = 0; row < table.size; row++) {
    if (months?.kind !== 'range' || person?.kind !== 'code') break
    if (exactAt(months, row) !== wanted) continue
    const whose = rowOf(codeAt(person, row))
    if (whose < 0) continue
    setStatus(row, whose, textAt(dataset, name, row))
    setSchooling(row, whose)
  }
  return { ...table, columns: { ...table.columns, ...columns } }

  function setStatus(row: number, whose: number, listed: string | null): void {
    const stated = textAt(dataset, columns.personStatus, row)
    const found = kept.of.get(whose)
    const says = (status: string | null) => {
      columns.personStatus.codes[row] = status === null ? UNKNOWN : dataset.dictionary.code(status)
    }
    const isHim = found && (found.name === null || listed === null || found.name === listed)
    if (found && isHim && (stated === null || stated === 'normal')) says(found.status)
    else if (found !== undefined && !isHim && stated === 'normal') says(null)
    else if (found === undefined && kept.isComplete && isKept(stated)) says(null)
  }

  function setSchooling(row: number, whose: number): void {
    const stated = textAt(dataset, columns.schooling, row)
    const found = atSchool.of.get(whose)
    const says = (schooling: string | null, fullTime: boolean | null) => {
      columns.schooling.codes[row] = schooling === null ? UNKNOWN : dataset.dictionary.code(schooling)
      columns.fullTime.lo[row] = fullTime === true ? 1 : 0
      columns.fullTime.hi[row] = fullTime === false ? 0 : 1
    }
    // The same stage without the mode says nothing otherwise.
    const isOtherwise = found && (found.fullTime !== null || found.schooling !== stated)
    if (isOtherwise) says(found.schooling, found.fullTime)
    else if (found === null && (stated === null || stated === 'none')) says(null, null)
    else if (found === undefined && atSchool.isComplete) {
      if (stated === null) says('none', false)
      else if (stated !== 'none') says(null, null)
    }
  }
}
