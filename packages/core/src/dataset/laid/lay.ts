import type { Graph } from '../../model/create-graph.ts'
import type { Entity } from '../../model/entity.ts'
import type { RecordBatch } from '../batch.ts'
import { makerOf } from '../derived/making.ts'
import { detailTables, numberPersons, recordTable } from '../fill/details.ts'
import { type Building, statedTable } from '../fill/stated.ts'
import type { Foundation } from '../foundation.ts'
import type { Dataset } from '../interface.ts'
import { createIdentity } from '../keys/identity.ts'
import { KeyTable } from '../keys/keys.ts'
import type { TextNumbers } from '../keys/text-numbers.ts'
import { numberAll } from '../keys/turns.ts'
import { firstRecords, placeFinder } from '../place.ts'
import { readByRows } from '../reading.ts'
import { remember } from '../remember.ts'
import type { Table } from '../table.ts'
import { dictionaryOver } from './dictionary-over.ts'
import { keysOver } from './keys-over.ts'
import { LaidTable } from './laid-table.ts'
import { layBenefitMonths } from './lay-benefit-months.ts'
import { layFilled } from './lay-filled.ts'
import { layPairs } from './lay-pairs.ts'
import { layRecipients } from './lay-recipients.ts'
import type { Layer } from './layer.ts'
import { unstated } from './unstated.ts'

/**
 * The dataset of a foundation with further records, for asking about a few rows: tables are those below with a
 * few rows after them, and nothing is made anew for what the records leave as it was. Rows that the records do
 * away with keep their place, and no relation leads to them.
 */
export function lay(foundation: Foundation, whole: Dataset, batches: readonly RecordBatch[]): Dataset {
  const { dataset: below, graph, input } = foundation
  remember(settled, foundation, () => settle(foundation))
  const dictionary = dictionaryOver(foundation.dictionary)
  const records = below.table('record').size
  const keysOf = (entity: string) => keysOver(below.table(entity).numbers as TextNumbers)
  const keys = { person: keysOf('person'), household: keysOf('household'), account: keysOf('account') }
  const building: Building = {
    batches,
    firstRecord: firstRecords(batches, records),
    dictionary,
    identity: createIdentity(input.areas, input.personKeys, foundation.identity),
    keys,
    named: new Map(),
    areas: input.areas,
    unstated,
    turns: new Map([['person', [() => numberPersons(graph, building)]]]),
  }
  const laid = new Map<string, Table>()
  const { filled, pairs } = remember(derived, graph, () => derivedOf(graph))
  /** What no record states is laid when it is first asked for. */
  const open = new Set([...pairs, 'recipient'])
  const table = (name: string): Table => {
    const known = laid.get(name)
    if (known) return known
    if (open.delete(name)) layDerived(layer, name)
    const found = laid.get(name) ?? below.table(name)
    laid.set(name, found)
    return found
  }
  const put = (own: Table) => {
    if (own.size > 0) laid.set(own.name, new LaidTable(below.table(own.name), own))
  }
  put(recordTable(graph, building))
  for (const detail of detailTables(graph, building)) put(detail)
  const made = new Set(batches.flatMap(({ makes }) => makes))
  for (const name of Object.keys(graph.entities)) {
    const entity = made.has(name) ? graph.entities[name] : undefined
    if (entity?.grain === 'stated' && entity.registers.length > 0) put(statedTable(name, entity, building))
  }
  for (const [name, own] of Object.entries(keys)) {
    numberAll(building, name)
    put(new KeyTable(name, below.table(name).entity, own.own))
  }

  const layer: Layer = { foundation, table, dictionary, replace: (t: Table) => laid.set(t.name, t) }
  for (const name of filled) layFilled(layer, name)

  const placeOfOwn = placeFinder(batches, building.firstRecord)
  const { catalogue, region, coverage, registers, sources } = whole
  return readByRows(
    {
      graph,
      catalogue,
      region,
      coverage,
      registers,
      sources,
      dictionary,
      table,
      one: refuse,
      many: refuse,
      place: (record) => (record < records ? below.place(record) : placeOfOwn(record)),
    },
    coverage === below.coverage ? foundation.covered : new Map(),
  )
}

const settled = new WeakMap<Foundation, true>()

/** Gives every text that records state its code: those of others are numbered after them. */
function settle({ dataset: { table }, graph: { entities } }: Foundation): true {
  for (const [name, { grain, fields }] of Object.entries(entities))
    if (grain === 'stated' && name !== 'recipient')
      for (const field of Object.keys(fields)) {
        const column = table(name).columns[field]
        if (column?.kind === 'code') column.codes
      }
  return true
}

function layDerived(layer: Layer, name: string): void {
  const { entity } = layer.foundation.dataset.table(name)
  if (name === 'recipient') layRecipients(layer)
  else if (makerOf(entity)) layBenefitMonths(layer, name)
  else layPairs(layer, name)
  if (fills(entity)) layFilled(layer, name)
}

function refuse(): never {
  throw new RangeError('a dataset for asking about a few rows has no relations of whole tables')
}

const derived = new WeakMap<Graph, ReturnType<typeof derivedOf>>()

/** Entities of which blanks are filled, and those whose rows are pairs. */
function derivedOf({ entities }: Graph) {
  const names = Object.keys(entities)
  const pairs = names.filter((name) => entities[name]?.grain === 'pair')
  return { pairs, filled: names.filter((name) => fills(entities[name]) && !pairs.includes(name)) }
}

const fills = (entity: Entity | undefined): boolean =>
  Object.values(entity?.fields ?? {}).some(({ otherwise }) => otherwise !== undefined)

/** Whether what blanks are filled with never depends on other blanks that are filled; else all is built anew. */
export const isLayable = (graph: Graph): boolean => remember(layable, graph, () => isSettled(graph))
const layable = new WeakMap<Graph, boolean>()

function isSettled({ entities }: Graph): boolean {
  const all: readonly Entity[] = Object.values(entities)
  const isFilledOnce = (entity: Entity): boolean =>
    Object.values(entity.fields).every(({ otherwise }) => {
      const relation = otherwise && entity.many[otherwise.through]
      const source = relation && entities[relation.entity]
      return (
        !relation ||
        (source?.grain === 'stated' &&
          !fills(source) &&
          Object.values(relation.by).every((field) => !entity.fields[field]?.otherwise))
      )
    })
  return (
    all.every(isFilledOnce) &&
    !fills(entities.membership) &&
    all.every(({ occurs }) => occurs.every(({ entity }) => entities[entity]?.grain === 'stated'))
  )
}
