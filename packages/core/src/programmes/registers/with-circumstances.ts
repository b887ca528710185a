import { type CodeColumn, codesOfRows } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { rowsNamed } from '../../dataset/relations.ts'
import { remember } from '../../dataset/remember.ts'
import { sequence } from '../../dataset/sequence.ts'
import type { Table } from '../../dataset/table.ts'
import type { Entity } from '../../model/entity.ts'
import { programmeGraph } from '../graph.ts'
import { certified } from './certified.ts'
import { listedIll } from './ill.ts'
import { membersIn } from './members-in.ts'
import { supported } from './supported.ts'
import { unknownColumn } from './unknown.ts'

const views = new WeakMap<Dataset, Map<string, Dataset>>()

/**
 * Registers read from files as programmes ask about them in a month: the circumstances of persons are what certificates
 * and rolls say of them, members are where custody and schools have them, and what no register tells stays unknown. A dataset whose host states circumstances is taken as
 * it is.
 */
export function withCircumstances(dataset: Dataset, month: string): Dataset {
  if (Object.hasOwn(dataset.graph.entities, 'circumstances')) return dataset
  return remember(
    remember(views, dataset, () => new Map<string, Dataset>()),
    month,
    () => viewOf(dataset, month),
  )
}

function viewOf(dataset: Dataset, month: string): Dataset {
  const { entities } = programmeGraph
  const persons = dataset.table('person').size
  const tables = new Map<string, Table>([
    ['membership', membersIn(dataset, month)],
    ['circumstances', circumstancesTable(dataset, month)],
    ['supporter', { ...blank('supporter', entities.supporter, 0), record: null }],
    ['assessment', widened(dataset.table('assessment'), entities.assessment)],
    ['person', { ...dataset.table('person'), entity: entities.person }],
    ['personMonth', { ...dataset.table('personMonth'), entity: entities.personMonth }],
  ])
  const nobody = { to: 'supporter', group: sequence(persons), index: emptyIndex(persons) }
  const ofMonths = dataset.table('personMonth').columns.person
  return {
    ...dataset,
    dictionary: dataset.dictionary,
    graph: programmeGraph,
    table: (name) => tables.get(name) ?? dataset.table(name),
    one: (entity, relation) =>
      entity === 'personMonth' && relation === 'circumstances'
        ? { to: 'circumstances', rows: rowsNamed(ofMonths as CodeColumn) }
        : dataset.one(entity, relation),
    many: (entity, relation) =>
      entity === 'person' && relation === 'supporters' ? nobody : dataset.many(entity, relation),
  }
}

function circumstancesTable(dataset: Dataset, month: string): Table {
  const { size } = dataset.table('person')
  const table = blank('circumstances', programmeGraph.entities.circumstances, size)
  const person: CodeColumn = { kind: 'code', type: 'ref', to: 'person', codes: codesOfRows(sequence(size)) }
  return {
    ...table,
    columns: {
      ...table.columns,
      ...certified(dataset, month),
      ...supported(dataset, month),
      seriouslyIll: listedIll(dataset, month),
      person,
    },
  }
}

/** A table with columns that say nothing for the fields that it lacks. */
const widened = (table: Table, entity: Entity): Table => ({
  ...table,
  entity,
  columns: { ...blank(table.name, entity, table.size).columns, ...table.columns },
})

const blank = (name: string, entity: Entity, size: number): Table => ({
  name,
  entity,
  size,
  record: null,
  keys: null,
  columns: Object.fromEntries(
    Object.entries(entity.fields).map(([field, { type, to }]) => [field, unknownColumn(type, size, to)]),
  ),
})

const emptyIndex = (size: number) => ({ offsets: new Int32Array(size + 1), rows: new Int32Array(0) })
