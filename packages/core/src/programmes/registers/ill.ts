import { codeAt, exactAt } from '../../dataset/at.ts'
import { type RangeColumn, rowOf } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { monthIndex } from '../../values/month.ts'
import { textAt } from './text-at.ts'
import { unknownNumbers } from './unknown.ts'

/** Who is seriously ill by the lists of members of a month; open where none says, or two say different things. */
export function listedIll(dataset: Dataset, month: string): RangeColumn {
  const ill = unknownNumbers('truth', dataset.table('person').size)
  const { size, columns } = dataset.table('membership')
  const { person, month: months, health } = columns
  const seen = new Set<number>()
  for (let row = 0; row < size; row++) {
    if (person?.kind !== 'code' || months?.kind !== 'range') break
    const stated = exactAt(months, row) === monthIndex(month) ? textAt(dataset, health, row) : null
    const whose = stated === null ? -1 : rowOf(codeAt(person, row))
    if (whose < 0) continue
    const truth = stated === 'severe' ? 1 : 0
    const isFirst = !seen.has(whose)
    seen.add(whose)
    ill.lo[whose] = isFirst ? truth : Math.min(ill.lo[whose] as number, truth)
    ill.hi[whose] = isFirst ? truth : Math.max(ill.hi[whose] as number, truth)
  }
  return ill
}
