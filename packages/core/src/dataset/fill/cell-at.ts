import { packedText } from '../../values/packed-digits.ts'
import type { BatchColumn, CellValue } from '../batch.ts'

/** What a record states in a column, whatever the form of its values; null where it states nothing. */
export function cellAt({ values }: Pick<BatchColumn, 'values'>, record: number): CellValue | null {
  if ('words' in values) return values.words[values.codes[record] as number] ?? null
  if ('digits' in values) return packedText(values.digits, record) ?? values.others.get(record) ?? null
  if (!('numbers' in values)) return values[record] ?? null
  const number = values.numbers[record] as number
  return Number.isNaN(number) ? null : number
}

/** Whether a record states nothing in a column, without making a text of what it states. */
export const isBlankAt = ({ values }: Pick<BatchColumn, 'values'>, record: number): boolean =>
  !('digits' in values && values.digits[3 * record + 2] !== 0) && cellAt({ values }, record) === null
