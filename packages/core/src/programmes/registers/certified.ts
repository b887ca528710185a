import { codeAt, hiAt, loAt } from '../../dataset/at.ts'
import { type Column, rowOf } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import type { Table } from '../../dataset/table.ts'
import { coveredEverywhere } from '../../engine/covered.ts'
import { dayNumber } from '../../values/day.ts'
import { textAt } from './text-at.ts'
import { unknownNumbers } from './unknown.ts'

const registers = ['disability-certificate']

/**
 * What the register of certificates says of each person on the first day of a month: whether one is valid, and its
 * category and level. Nobody without a certificate has a valid one, or is disabled by one, where the register is complete;
 * where two that are valid differ, nothing is taken.
 */
export function certified(dataset: Dataset, month: string): Readonly<Record<string, Column>> {
  const { size } = dataset.table('person')
  const day = dayNumber(`${month}-01`)
  const { from, to } = coveredEverywhere(dataset, registers)
  const isComplete = from <= day && day < to
  const valid = unknownNumbers('truth', size)
  const level = unknownNumbers('count', size)
  const category = new Uint32Array(size)
  if (isComplete) {
    valid.hi.fill(0)
    category.fill(dataset.dictionary.code('none'))
  }
  const table = dataset.table('disabilityCertificate')
  const { person, disabilityCategory, disabilityLevel } = table.columns
  const seen = new Set<number>()
  for (let row = 0; row < table.size; row++) {
    const whose = person?.kind === 'code' ? rowOf(codeAt(person, row)) : -1
    const truth = whose < 0 ? 0 : validity(dataset, table, row, day)
    if (truth === 0) continue
    const isFirst = !seen.has(whose)
    seen.add(whose)
    valid.hi[whose] = 1
    if (truth === 1) valid.lo[whose] = 1
    const kind = codeIn(disabilityCategory, row)
    category[whose] = isFirst || category[whose] === kind ? kind : 0
    const degree = Number(textAt(dataset, disabilityLevel, row) ?? Number.NaN)
    const isKnown = Number.isInteger(degree) && (isFirst || level.lo[whose] === degree)
    level.lo[whose] = isKnown ? degree : -Infinity
    level.hi[whose] = isKnown ? degree : Infinity
  }
  return {
    certificateValid: valid,
    disabilityLevel: level,
    disabilityCategory: { kind: 'code', type: 'code', codes: category },
  }
}

/** 1 or 0; null where it is not known. */
function validity(dataset: Dataset, { columns }: Table, row: number, day: number): number | null {
  const status = textAt(dataset, columns.certificateStatus, row)
  if (status !== null && status !== 'valid') return 0
  const { issuedAt, expiresAt } = columns
  if (issuedAt?.kind === 'range' && loAt(issuedAt, row) > day) return 0
  if (expiresAt?.kind === 'range' && hiAt(expiresAt, row) < day) return 0
  return status === null ? null : 1
}

const codeIn = (column: Column | undefined, row: number): number =>
  column?.kind === 'code' ? codeAt(column, row) : 0
