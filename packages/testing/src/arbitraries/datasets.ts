import { type Catalogue, type Coverage, type DatasetInput, type Entities, graph } from '@hedui/core'
import fc from 'fast-check'
import { type Records, records } from './records.ts'

export interface Datasets extends Records {
  readonly catalogue?: Catalogue
  /** Whether registers may be incomplete; left out: they may. */
  readonly uncovered?: boolean
}

/** What `createDataset` takes: records, and which registers are complete. Shrinks towards few records, all complete. */
export function datasets(given: Datasets = {}): fc.Arbitrary<DatasetInput> {
  const { entities }: { readonly entities: Entities } = given.graph ?? graph
  const registers = [...new Set<string>(Object.values(entities).flatMap((entity) => entity.registers))]
  const missing: fc.Arbitrary<string[]> =
    given.uncovered === false ? fc.constant([]) : fc.oneof(fc.constant<string[]>([]), fc.subarray(registers))
  return fc.tuple(records(given), missing).map(([stated, uncovered]) => ({
    records: stated,
    coverage: registers.filter((register) => !uncovered.includes(register)).map(everywhere),
    ...(given.catalogue && { catalogue: given.catalogue }),
  }))
}

/** A register that is complete everywhere and at all times. */
export const everywhere = (register: string): Coverage => ({
  register,
  programme: null,
  area: '*',
  from: '1900-01-01',
  to: null,
})
