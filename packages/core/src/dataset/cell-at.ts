import type { BatchColumn, CellValue } from './batch.ts'

/** What a record states in a column, whatever the form of its values; null where it states nothing. */
export function cellAt({ values }: Pick<BatchColumn, 'values'>, record: number): CellValue | null {
  if ('words' in values) return values.words[values.codes[record] as number] ?? null
  if (!('numbers' in values)) return values[record] ?? null
  const number = values.numbers[record] as number
  return Number.isNaN(number) ? null : number
}
