import { codeAt, hiAt, loAt } from '../dataset/at.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import type { Table } from '../dataset/table.ts'
import { type Asked, coveredEverywhere, isCovered, type Span, spanOf, type Where } from './covered.ts'
import type { Evaluator } from './evaluator.ts'

/** Answers whether registers are complete for a row, and keeps the answers in `known`. */
export function covering(dataset: Dataset, known: Map<string, boolean>, today: number): Evaluator['covered'] {
  const now = { from: today, to: today }
  let about: readonly string[] | undefined
  let everywhere: Span
  /** By programme, days and the code of the place. */
  let answers: Map<string | undefined, Map<Span, Map<number, boolean>>>
  return (entity, registers, from, row, [programme, during]: Asked = []) => {
    const asked = registers ?? dataset.table(entity).entity.registers
    if (asked.length === 0) return true
    if (asked !== about) {
      about = asked
      answers = new Map()
      everywhere = coveredEverywhere(dataset, asked)
    }
    const table = dataset.table(from)
    const days = during ?? timeOf(table, row) ?? now
    if (everywhere.from <= days.from && days.to < everywhere.to) return true
    const place = placeOf(table, row)
    const byDays = remember(answers, programme, () => new Map<Span, Map<number, boolean>>())
    const byPlace = remember(byDays, days, () => new Map<number, boolean>())
    return remember(byPlace, place, () => {
      const area = textOf(dataset, place)
      return remember(known, [asked, days.from, days.to, area ?? ' ', programme].join(), () =>
        asked.every((register) => isCovered(dataset, register, { ...days, area, programme })),
      )
    })
  }
}

/** The place and time a row is about: its month and township, else the day of the run, anywhere. */
export function placeAndTime(dataset: Dataset, entity: string, row: number, today: number): Where {
  return {
    from: today,
    to: today,
    ...timeOf(dataset.table(entity), row),
    area: areaOf(dataset, entity, row),
  }
}

const placeOf = ({ columns: { township } }: Table, row: number): number =>
  township?.kind === 'code' ? codeAt(township, row) : 0

/** The township of a row; null where it is not known. */
const areaOf = (dataset: Dataset, entity: string, row: number): string | null =>
  textOf(dataset, placeOf(dataset.table(entity), row))

const textOf = ({ dictionary }: Dataset, code: number): string | null =>
  code > 1 ? dictionary.text(code) : null

const timeOf = ({ columns: { month } }: Table, row: number): Span | undefined =>
  month?.kind === 'range' ? spanOf(loAt(month, row), hiAt(month, row)) : undefined
