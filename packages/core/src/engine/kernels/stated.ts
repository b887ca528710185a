import type { Dataset } from '../../dataset/dataset.ts'
import { type Bits, noBits } from '../bits.ts'

/** The rows of an entity that one of the registers states; undefined: all of them. */
export function stated(
  dataset: Dataset,
  entity: string,
  registers: readonly string[] | undefined,
): Bits | undefined {
  const { record, size } = dataset.table(entity)
  if (!registers || !record) return undefined
  const bits = noBits(size)
  let source: unknown
  let asked = false
  for (let row = 0; row < size; row++) {
    const place = dataset.place(record[row] as number)
    if (place.source !== source) {
      source = place.source
      asked = registers.includes(place.source.register)
    }
    bits.words[row >>> 5]! |= +asked << (row & 31)
  }
  return bits
}
