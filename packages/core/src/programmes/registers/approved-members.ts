import { codeAt, exactAt, hiAt, loAt } from '../../dataset/at.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import type { Table } from '../../dataset/table.ts'
import { monthIndex } from '../../values/month.ts'
import { codesOf, truthsOf } from './copied.ts'

/**
 * The lists of members of a month with what their column of who counts comes to: whoever does is dependent, owed
 * support and living there where the list does not say otherwise, and whoever does not is none of these and no child
 * or spouse of the household either.
 */
export function approvedMembers(dataset: Dataset, month: string): Table {
  const table = dataset.table('membership')
  const columns = {
    relation: codesOf(table, 'relation'),
    personStatus: codesOf(table, 'personStatus'),
    dependent: truthsOf(table, 'dependent'),
    supportDuty: truthsOf(table, 'supportDuty'),
    livesTogether: truthsOf(table, 'livesTogether'),
  }
  const { counted, month: months } = table.columns
  const [other, normal] = ['other', 'normal'].map((text) => dataset.dictionary.code(text)) as [number, number]
  const grounds = [columns.dependent, columns.supportDuty, columns.livesTogether]
  for (let row = 0; row < table.size; row++) {
    if (counted?.kind !== 'range' || months?.kind !== 'range') break
    if (exactAt(months, row) !== monthIndex(month) || loAt(counted, row) !== hiAt(counted, row)) continue
    const counts = loAt(counted, row)
    for (const ground of grounds) {
      if (counts === 1 && ground.hi[row] === 0) continue
      ground.lo[row] = counts
      ground.hi[row] = counts
    }
    if (counts === 0) columns.relation.codes[row] = other
    else if (codeAt(columns.personStatus, row) === 0) columns.personStatus.codes[row] = normal
  }
  return { ...table, columns: { ...table.columns, ...columns } }
}
