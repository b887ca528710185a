import type { Coverage, RecordBatch } from '../batch.ts'
import { Beside } from '../beside.ts'
import { createDataset } from '../dataset.ts'
import { type Foundation, foundationOf, liesOn, offersRows } from '../foundation.ts'
import { recordBatches } from '../host.ts'
import type { Dataset, DatasetInput } from '../interface.ts'
import { readByRows } from '../reading.ts'
import { remember } from '../remember.ts'
import { isLayable, lay } from './lay.ts'

/** What lies over a foundation: records, and all coverage but that of the records themselves. */
interface Layer {
  readonly foundation: Foundation
  readonly own: readonly RecordBatch[]
  readonly coverage: readonly Coverage[]
}

const layers = new Beside<Dataset, Layer>()

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
  const isCovered =
    coverage.length === (input.coverage ?? []).length && own.every((b) => b.coverage.length === 0)
  const isBare = own.length === 0 && isCovered
  const dataset = new Laid(layer, isCovered, isBare ? below : undefined)
  layers.set(dataset, layer)
  const rows = () => remember(alone, below, () => readByRows({ ...below }, foundation.covered))
  const lying = (laid: Dataset) => (isCovered ? liesOn(laid, { whole: below, rows }) : laid)
  if (isBare) return offersRows(dataset, () => lying(rows()))
  return isLayable(graph) ? offersRows(dataset, () => lying(lay(foundation, dataset, own))) : dataset
}

/** Datasets of `createDataset`, to be asked row by row. */
const alone = new WeakMap<Dataset, Dataset>()

/** A dataset and more records, whose tables are built when somebody asks. */
class Laid implements Dataset {
  readonly graph: Dataset['graph']
  readonly catalogue: Dataset['catalogue']
  readonly region: Dataset['region']
  readonly coverage: Dataset['coverage']
  readonly registers: Dataset['registers']
  readonly sources: Dataset['sources']
  readonly #layer: Layer
  #built: Dataset | undefined

  constructor(layer: Layer, isCovered: boolean, built?: Dataset) {
    const { foundation, own, coverage } = layer
    const { dataset: below } = foundation
    this.graph = foundation.graph
    this.catalogue = below.catalogue
    this.region = below.region
    this.coverage = isCovered
      ? below.coverage
      : [...coverage, ...[...foundation.batches, ...own].flatMap((batch) => batch.coverage)]
    this.registers = new Set([...below.registers, ...own.map(({ source }) => source.register)])
    this.sources = own.length === 0 ? below.sources : [...below.sources, ...own.map(({ source }) => source)]
    this.#layer = layer
    this.#built = built
  }
  get dictionary(): Dataset['dictionary'] {
    return this.#whole().dictionary
  }
  table: Dataset['table'] = (entity) => this.#whole().table(entity)
  one: Dataset['one'] = (entity, relation) => this.#whole().one(entity, relation)
  many: Dataset['many'] = (entity, relation) => this.#whole().many(entity, relation)
  place: Dataset['place'] = (record) => this.#whole().place(record)

  #whole(): Dataset {
    const { foundation, own, coverage } = this.#layer
    const { input, batches } = foundation
    this.#built ??= createDataset({ ...input, batches: [...batches, ...own], records: {}, coverage })
    return this.#built
  }
}
