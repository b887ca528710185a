import type { Coverage, RecordBatch } from './batch.ts'
import { type Foundation, offersRows } from './foundation.ts'
import { recordBatches } from './host.ts'
import type { Dataset, DatasetInput } from './interface.ts'
import { isLayable, lay } from './lay.ts'

type More = Pick<DatasetInput, 'batches' | 'records' | 'coverage'>
type Build = (input: DatasetInput) => Dataset

/**
 * A dataset with more records, which answers questions about a case at once. Whoever asks for its tables gets
 * them built from all records, the first time.
 */
export function overlay(foundation: Foundation, more: More, build: Build): Dataset {
  const { input, graph } = foundation
  return laidOver(
    foundation,
    [...(more.batches ?? []), ...recordBatches(graph, more.records ?? {})],
    [...(input.coverage ?? []), ...(more.coverage ?? [])],
    build,
  )
}

function laidOver(
  foundation: Foundation,
  own: readonly RecordBatch[],
  coverage: readonly Coverage[],
  build: Build,
): Dataset {
  const { dataset: below, input, graph } = foundation
  const batches = [...foundation.batches, ...own]
  let built: Dataset | undefined
  const whole = (): Dataset => {
    built ??= build({ ...input, batches, records: {}, coverage })
    return built
  }
  const isCovered =
    coverage.length === (input.coverage ?? []).length && own.every((b) => b.coverage.length === 0)
  const dataset: Dataset = {
    graph,
    catalogue: below.catalogue,
    region: below.region,
    coverage: isCovered ? below.coverage : [...coverage, ...batches.flatMap((batch) => batch.coverage)],
    registers: new Set([...below.registers, ...own.map(({ source }) => source.register)]),
    sources: [...below.sources, ...own.map(({ source }) => source)],
    get dictionary() {
      return whole().dictionary
    },
    table: (entity) => whole().table(entity),
    one: (entity, relation) => whole().one(entity, relation),
    many: (entity, relation) => whole().many(entity, relation),
    place: (record) => whole().place(record),
    with: (more) =>
      laidOver(
        foundation,
        [...own, ...(more.batches ?? []), ...recordBatches(graph, more.records ?? {})],
        [...coverage, ...(more.coverage ?? [])],
        build,
      ),
  }
  return isLayable(graph) ? offersRows(dataset, () => lay(foundation, dataset, own)) : dataset
}
