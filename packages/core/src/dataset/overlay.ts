import type { Coverage, RecordBatch } from './batch.ts'
import { createDataset } from './dataset.ts'
import { type Foundation, foundationOf, offersRows } from './foundation.ts'
import { recordBatches } from './host.ts'
import type { Dataset, DatasetInput } from './interface.ts'
import { isLayable, lay } from './lay.ts'
import { readByRows } from './reading.ts'

/** What lies over a foundation: records, and all coverage but that of the records themselves. */
interface Layer {
  readonly foundation: Foundation
  readonly own: readonly RecordBatch[]
  readonly coverage: readonly Coverage[]
}

const layers = new WeakMap<Dataset, Layer>()

/**
 * A dataset with more records, which answers questions about a case at once. Whoever asks for its tables gets
 * them built from all records, the first time. An overlay of an overlay is one of both.
 */
export function laidOver(
  dataset: Dataset,
  more: Pick<DatasetInput, 'batches' | 'records' | 'coverage'>,
): Dataset {
  const { foundation, own, coverage } = layers.get(dataset) ?? bare(foundationOf(dataset))
  return laid({
    foundation,
    own: [...own, ...(more.batches ?? []), ...recordBatches(foundation.graph, more.records ?? {})],
    coverage: [...coverage, ...(more.coverage ?? [])],
  })
}

const bare = (foundation: Foundation): Layer => ({
  foundation,
  own: [],
  coverage: foundation.input.coverage ?? [],
})

function laid(layer: Layer): Dataset {
  const { foundation, own, coverage } = layer
  const { dataset: below, input, graph } = foundation
  const batches = [...foundation.batches, ...own]
  const isCovered =
    coverage.length === (input.coverage ?? []).length && own.every((b) => b.coverage.length === 0)
  const isBare = own.length === 0 && isCovered
  let built: Dataset | undefined
  const whole = (): Dataset => {
    built ??= isBare ? below : createDataset({ ...input, batches, records: {}, coverage })
    return built
  }
  const dataset: Dataset = {
    graph,
    catalogue: below.catalogue,
    region: below.region,
    coverage: isCovered ? below.coverage : [...coverage, ...batches.flatMap((batch) => batch.coverage)],
    registers: new Set([...below.registers, ...own.map(({ source }) => source.register)]),
    sources: own.length === 0 ? below.sources : [...below.sources, ...own.map(({ source }) => source)],
    get dictionary() {
      return whole().dictionary
    },
    table: (entity) => whole().table(entity),
    one: (entity, relation) => whole().one(entity, relation),
    many: (entity, relation) => whole().many(entity, relation),
    place: (record) => whole().place(record),
  }
  layers.set(dataset, layer)
  if (isBare) return offersRows(dataset, () => readByRows({ ...below }, foundation.covered))
  return isLayable(graph) ? offersRows(dataset, () => lay(foundation, dataset, own)) : dataset
}
