import type { Graph } from '../model/create-graph.ts'
import { HeduiError } from '../model/error.ts'
import { smallGraph } from '../model/small-graph.ts'
import { makerOf } from './derived/making.ts'
import { pairTable } from './derived/pairs.ts'
import { exclusionTable, programmeTable } from './derived/programme.ts'
import { recipientTable } from './derived/recipients.ts'
import { detailTables, numberPersons, recordTable } from './fill/details.ts'
import { fillOtherwise } from './fill/otherwise.ts'
import { type Building, statedTable } from './fill/stated.ts'
import { type Foundation, founded } from './foundation.ts'
import { recordBatches } from './host.ts'
import type { Dataset, DatasetInput } from './interface.ts'
import { createDictionary, type Dictionary } from './keys/dictionary.ts'
import { createIdentity } from './keys/identity.ts'
import { createKeys, KeyTable } from './keys/keys.ts'
import { numberAll } from './keys/turns.ts'
import { firstRecords, placeFinder } from './place.ts'
import { unrelated } from './reading.ts'
import { type Links, link, linkOne, rowsNamed } from './relations.ts'
import { remember } from './remember.ts'
import type { Table } from './table.ts'

export type { Dataset, DatasetInput, Place } from './interface.ts'

/** Builds a dataset; errors: `dataset.entity`, `dataset.field` for records the graph does not know. */
export function createDataset(input: DatasetInput): Dataset {
  const graph: Graph = input.graph ?? smallGraph
  const batches = [...(input.batches ?? []), ...recordBatches(graph, input.records ?? {})]
  const catalogue = input.catalogue ?? []
  const dictionary = createDictionary()
  const firstRecord = firstRecords(batches, 0)
  const keys = { person: createKeys(), household: createKeys(), account: createKeys() }
  const building: Building = {
    batches,
    firstRecord,
    dictionary,
    identity: createIdentity(input.areas, input.personKeys),
    keys,
    named: new Map(),
    areas: input.areas,
    turns: new Map([['person', [() => numberPersons(graph, building)]]]),
  }

  const tables = new Map<string, Table>()
  const table = (name: string): Table => remember(tables, name, () => derived(name))
  const put = (built: Table) => tables.set(built.name, built)
  for (const [name, entity] of Object.entries(graph.entities))
    if (entity.grain === 'stated' && entity.registers.length > 0) put(statedTable(name, entity, building))
  put(programmeTable(entityOf(graph, 'programme'), catalogue, dictionary))
  put(exclusionTable(entityOf(graph, 'exclusion'), catalogue, dictionary))
  const unfilled = new Map(tables)
  for (const name of tables.keys()) put(fillOtherwise(table(name), table, dictionary))
  /** What no record states is made when it is first asked for, and what each record says about itself. */
  const derived = (name: string): Table => {
    const entity = graph.entities[name]
    if (name === 'record') return recordTable(graph, building)
    if (name === 'identifier' || name === 'gap') {
      for (const detail of detailTables(graph, building)) put(detail)
      return table(name)
    }
    const own = keys[name as keyof typeof keys]
    if (own) {
      numberAll(building, name)
      return new KeyTable(name, entityOf(graph, name), own.own)
    }
    if (name === 'recipient' && entity) return recipientTable(entity, table, dictionary)
    if (entity?.grain !== 'pair') throw noEntity(graph, name)
    unfilled.set(name, (makerOf(entity) ?? pairTable)(name, entity, table))
    return fillOtherwise(unfilled.get(name) as Table, table, dictionary)
  }
  const ones = new Map<string, { to: string; rows: Int32Array }>()
  const manys = new Map<string, Links>()
  const dataset: Dataset = {
    graph,
    catalogue,
    region: input.region ?? null,
    coverage: [...(input.coverage ?? []), ...batches.flatMap(({ coverage }) => coverage)],
    dictionary,
    registers: new Set(batches.map(({ source }) => source.register)),
    sources: batches.map(({ source }) => source),
    table,
    one(entity, relation) {
      return remember(ones, `${entity}.${relation}`, () => toOne(table(entity), relation, table, dictionary))
    },
    many(entity, relation) {
      const own = table(entity)
      const definition = own.entity.many[relation]
      if (!definition) throw unrelated(own, relation, Object.keys(own.entity.many))
      return remember(manys, `${entity}.${relation}`, () => link(own, definition, table, dictionary))
    },
    place: placeFinder(batches, firstRecord),
  }
  const foundation: Foundation = {
    dataset,
    graph,
    input,
    batches,
    dictionary,
    identity: building.identity,
    unfilled(entity) {
      const filled = table(entity)
      return unfilled.get(entity) ?? filled
    },
    covered: new Map(),
  }
  return founded(foundation)
}

function entityOf(graph: Graph, name: string) {
  const entity = graph.entities[name]
  if (!entity) throw noEntity(graph, name)
  return entity
}

const noEntity = ({ entities }: Graph, name: string) =>
  new HeduiError('dataset.entity', { entity: name, known: Object.keys(entities) })

function toOne(table: Table, relation: string, tables: (name: string) => Table, dictionary: Dictionary) {
  const column = table.columns[relation]
  if (column?.kind === 'code' && column.to !== undefined) return { to: column.to, rows: rowsNamed(column) }
  const definition = table.entity.one[relation]
  if (!definition) throw unrelated(table, relation, Object.keys(table.entity.one))
  return { to: definition.entity, rows: linkOne(table, definition, tables, dictionary) }
}
