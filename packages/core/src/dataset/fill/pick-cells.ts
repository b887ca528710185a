import type { CellValue, CellValues } from '../batch.ts'

/** The cells of some records, in rising order; where they are all there are, the cells themselves. */
export function pickCells(values: CellValues, at: Int32Array): CellValues {
  if ('words' in values) return { words: values.words, codes: picked(values.codes, at, Int32Array) }
  if ('numbers' in values) return { numbers: picked(values.numbers, at, Float64Array) }
  if ('digits' in values) {
    const digits = new Int32Array(3 * at.length)
    const others = new Map<number, CellValue>()
    at.forEach((record, i) => {
      for (let k = 0; k < 3; k++) digits[3 * i + k] = values.digits[3 * record + k] as number
      const other = values.others.get(record)
      if (other !== undefined) others.set(i, other)
    })
    return { digits, others }
  }
  return at.length === values.length ? values : Array.from(at, (record) => values[record] ?? null)
}

/** The codes of some records, likewise. */
export const pickCodes = (codes: Uint32Array, at: Int32Array): Uint32Array => picked(codes, at, Uint32Array)

type Numbers = Int32Array | Uint32Array | Float64Array

function picked<T extends Numbers>(values: T, at: Int32Array, make: new (size: number) => T): T {
  if (at.length === values.length) return values
  const out = new make(at.length)
  for (let i = 0; i < at.length; i++) out[i] = values[at[i] as number] as number
  return out
}
