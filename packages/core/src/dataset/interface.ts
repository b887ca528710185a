import type { Entities, Graph } from '../model/create-graph.ts'
import type { Catalogue } from '../programmes/catalogue.ts'
import type { Coverage, RecordBatch, Source } from './batch.ts'
import type { HostRecords } from './host.ts'
import type { Dictionary } from './keys/dictionary.ts'
import type { Links } from './relations.ts'
import type { Table } from './table.ts'

export interface DatasetInput<G extends Entities = Entities> {
  readonly batches?: readonly RecordBatch[]
  /** Records of a host, by entity: plain objects of canonical fields. */
  readonly records?: HostRecords
  readonly coverage?: readonly Coverage[]
  readonly catalogue?: Catalogue
  readonly graph?: Graph<G>
  /** Six-digit prefixes that identity numbers may begin with, for example `divisionPrefixes`; left out: not tested. */
  readonly areas?: ReadonlySet<string>
  /** Keys of persons that the host vouches for though they are no identity numbers: they join like these. */
  readonly personKeys?: ReadonlySet<string>
  /** Division code of the place whose registers these are: `*` in a coverage means all of it. */
  readonly region?: string
}

/** Where a record stands. */
export interface Place {
  readonly source: Source
  readonly row: number
  readonly batch: RecordBatch
}

/** Records, keys and relations, ready to be asked. */
export interface Dataset {
  readonly graph: Graph
  readonly catalogue: Catalogue
  readonly coverage: readonly Coverage[]
  readonly region: string | null
  readonly dictionary: Dictionary
  /** The registers of which at least one file or record was read. */
  readonly registers: ReadonlySet<string>
  readonly sources: readonly Source[]
  table(entity: string): Table
  one(entity: string, relation: string): { readonly to: string; readonly rows: Int32Array }
  many(entity: string, relation: string): Links
  place(record: number): Place
}
