import type { CellValues } from '@hedui/core'

/** The values of a column without those of some records, in the same form. */
export function without(records: ReadonlySet<number>, values: CellValues): CellValues {
  if (records.size === 0) return values
  const stays = (_: unknown, record: number) => !records.has(record)
  if ('words' in values) return { words: values.words, codes: values.codes.filter(stays) }
  if ('numbers' in values) return { numbers: values.numbers.filter(stays) }
  return values.filter(stays)
}
