import type { Dataset } from '../../dataset/dataset.ts'
import { remember } from '../../dataset/remember.ts'
import { type Bits, noBits } from '../bits.ts'

const kept = new WeakMap<Int32Array, Map<string, Bits>>()

/** The rows of an entity that one of the registers states; undefined: all of them. */
export function stated(
  dataset: Dataset,
  entity: string,
  registers: readonly string[] | undefined,
): Bits | undefined {
  const { record } = dataset.table(entity)
  if (!registers || !record) return undefined
  const here = kept.get(record) ?? new Map<string, Bits>()
  kept.set(record, here)
  return remember(here, JSON.stringify(registers), () => statedBy(dataset, record, registers))
}

function statedBy(dataset: Dataset, record: Int32Array, registers: readonly string[]): Bits {
  const size = record.length
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
