import { codeAt, hiAt, loAt } from '../../dataset/at.ts'
import { type Column, rowOf } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { monthIndex } from '../../values/month.ts'
import { textAt } from './text-at.ts'
import { unknownNumbers } from './unknown.ts'

/** Abilities failed, of six, by the care band of a roll (Measures on the support for the destitute, art. 22). */
const failed: Readonly<Record<string, readonly [number, number]>> = {
  able: [0, 0],
  'partly-able': [1, 3],
  unable: [4, 6],
}
const collective: Readonly<Record<string, number>> = { scattered: 0, collective: 1 }

/** What the roll of the destitute says of each person in a month: the care band, and whether in an institution. */
export function supported(dataset: Dataset, month: string): Readonly<Record<string, Column>> {
  const { size } = dataset.table('person')
  const inInstitution = unknownNumbers('truth', size)
  const failedAbilities = unknownNumbers('count', size)
  const { size: rows, columns } = dataset.table('enrolment')
  const { programme, month: months, beneficiary, mode, careLevel } = columns
  const [wanted, tekun] = [monthIndex(month), dataset.dictionary.code('tekun')]
  for (let row = 0; row < rows; row++) {
    if (programme?.kind !== 'code' || months?.kind !== 'range' || beneficiary?.kind !== 'code') break
    if (codeAt(programme, row) !== tekun || loAt(months, row) !== wanted || hiAt(months, row) !== wanted)
      continue
    const whose = rowOf(codeAt(beneficiary, row))
    if (whose < 0) continue
    const [band, where] = [careLevel, mode].map((column) => textAt(dataset, column, row))
    const [least, most] = failed[band ?? ''] ?? [-Infinity, Infinity]
    failedAbilities.lo[whose] = least
    failedAbilities.hi[whose] = most
    const truth = collective[where ?? '']
    inInstitution.lo[whose] = truth ?? 0
    inInstitution.hi[whose] = truth ?? 1
  }
  return { inInstitution, failedAbilities }
}
