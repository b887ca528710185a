import { codeAt, hiAt, loAt } from '../../dataset/at.ts'
import { rowOf } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { monthIndex } from '../../values/month.ts'
import { textAt } from '../registers/text-at.ts'

const lists = [
  ['enrolment', 'beneficiary'],
  ['payment', 'beneficiary'],
  ['membership', 'person'],
] as const

/** The township of each person (a row) that a list of the month has: of a roll, else of a payment, else of members. */
export function townshipsListed(dataset: Dataset, month: string): ReadonlyMap<number, string> {
  const wanted = monthIndex(month)
  const found = new Map<number, string>()
  for (const [entity, field] of lists) {
    const { size, columns } = dataset.table(entity)
    const { [field]: person, month: months, township } = columns
    if (person?.kind !== 'code' || months?.kind !== 'range' || !township) continue
    for (let row = 0; row < size; row++) {
      if (loAt(months, row) !== wanted || hiAt(months, row) !== wanted) continue
      const whose = rowOf(codeAt(person, row))
      const name = whose >= 0 && !found.has(whose) ? textAt(dataset, township, row) : null
      if (name !== null) found.set(whose, name)
    }
  }
  return found
}
