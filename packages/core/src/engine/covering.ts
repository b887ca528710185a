import { codeAt, hiAt, loAt } from '../dataset/at.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import type { Table } from '../dataset/table.ts'
import { coveredEverywhere, isCovered, type Span, spanOf, type Where } from './covered.ts'
import type { Evaluator } from './evaluator.ts'

/** Answers whether registers are complete for a row, and keeps the answers in `known`. */
export function covering(dataset: Dataset, known: Map<string, boolean>, today: number): Evaluator['covered'] {
  let last: (Where & { asked: readonly string[]; answer: boolean }) | undefined
  let about: readonly string[] | undefined
  let everywhere: Span = { from: Infinity, to: -Infinity }
  return (entity, registers, from, row, programme, during) => {
    const asked = registers ?? dataset.table(entity).entity.registers
    if (asked.length === 0) return true
    const days = during ?? timeOf(dataset.table(from), row, today)
    if (asked !== about) {
      about = asked
      everywhere = coveredEverywhere(dataset, asked)
    }
    if (everywhere.from <= days.from && days.to < everywhere.to) return true
    const area = areaOf(dataset, from, row)
    // Rows stand together that are about the same place and time.
    if (
      last?.asked === asked &&
      last.area === area &&
      last.programme === programme &&
      last.from === days.from &&
      last.to === days.to
    )
      return last.answer
    const where = { ...days, area, programme }
    const answer = remember(known, [about, where.from, where.to, area ?? ' ', programme].join(), () =>
      asked.every((register) => isCovered(dataset, register, where)),
    )
    last = { ...where, asked, answer }
    return answer
  }
}

/** The place and time a row is about: its month and township, else the day of the run, anywhere. */
export const placeAndTime = (dataset: Dataset, entity: string, row: number, today: number): Where => ({
  area: areaOf(dataset, entity, row),
  ...timeOf(dataset.table(entity), row, today),
})

/** The township of a row; null where it is not known. */
export function areaOf(dataset: Dataset, entity: string, row: number): string | null {
  const { township } = dataset.table(entity).columns
  const code = township?.kind === 'code' ? codeAt(township, row) : 0
  return code > 1 ? dataset.dictionary.text(code) : null
}

function timeOf({ columns: { month } }: Table, row: number, today: number): Span {
  const own = month?.kind === 'range' ? spanOf(loAt(month, row), hiAt(month, row)) : undefined
  return own ?? { from: today, to: today }
}
