import type { CellValue, CellValues } from '@hedui/core'

/** The values of a column without those of some records, in the same form. */
export function without(records: ReadonlySet<number>, values: CellValues): CellValues {
  if (records.size === 0) return values
  const stays = (_: unknown, record: number) => !records.has(record)
  if ('words' in values) return { words: values.words, codes: values.codes.filter(stays) }
  if ('numbers' in values) return { numbers: values.numbers.filter(stays) }
  if ('digits' in values) {
    const digits = values.digits.filter((_, at) => !records.has(Math.floor(at / 3)))
    return { digits, others: renumbered(values.others, records) }
  }
  return values.filter(stays)
}

/** What single records state, once those left out are not counted. */
function renumbered(
  others: ReadonlyMap<number, CellValue>,
  records: ReadonlySet<number>,
): ReadonlyMap<number, CellValue> {
  const out = [...records].sort((a, b) => a - b)
  const kept = [...others].filter(([record]) => !records.has(record)).sort(([a], [b]) => a - b)
  let before = 0
  return new Map(
    kept.map(([record, value]) => {
      while ((out[before] ?? Infinity) < record) before++
      return [record - before, value]
    }),
  )
}
