import { hiAt, loAt } from '../../dataset/at.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { remember } from '../../dataset/remember.ts'
import { coveredEverywhere, isCovered, type Span, spanOf, type Where } from '../covered.ts'
import { areaOf } from '../covering.ts'

/** Whether registers are complete for a row, of one programme or of any; `during` other days than the row's own. */
type Covers = (row: number, programme?: string, during?: Span) => boolean

/** Answers whether registers of an entity are complete for a row of another, as `covering` does; what rows share is found once. */
export function coversIn(
  dataset: Dataset,
  known: Map<string, boolean>,
  today: number,
): (entity: string, registers: readonly string[] | undefined, from: string) => Covers {
  const day = { from: today, to: today }
  return (entity, registers, from) => {
    const asked = registers ?? dataset.table(entity).entity.registers
    if (asked.length === 0) return () => true
    const everywhere = coveredEverywhere(dataset, asked)
    const { month } = dataset.table(from).columns
    const timeOf = (row: number) =>
      (month?.kind === 'range' ? spanOf(loAt(month, row), hiAt(month, row)) : undefined) ?? day
    let last: (Where & { answer: boolean }) | undefined
    return (row, programme, during) => {
      const days = during ?? timeOf(row)
      if (everywhere.from <= days.from && days.to < everywhere.to) return true
      const area = areaOf(dataset, from, row)
      // Rows stand together that are about the same place and time.
      if (
        last?.from === days.from &&
        last.to === days.to &&
        last.area === area &&
        last.programme === programme
      )
        return last.answer
      const where = { ...days, area, programme }
      const answer = remember(known, [asked, days.from, days.to, area ?? ' ', programme].join(), () =>
        asked.every((register) => isCovered(dataset, register, where)),
      )
      last = { answer, ...where }
      return answer
    }
  }
}
