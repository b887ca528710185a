import type { Dataset } from '../../dataset/dataset.ts'
import { type Links, link, linkOne } from '../../dataset/relations.ts'
import { remember } from '../../dataset/remember.ts'
import type { Table } from '../../dataset/table.ts'
import { approvedAssessments } from './approved-assessments.ts'
import { approvedIncomes } from './approved-incomes.ts'
import { approvedMembers } from './approved-members.ts'

export interface AsApproved {
  /** `YYYY-MM`: whose lists are taken. */
  readonly month: string
  /** Programmes, by id, whose rolls say that the assets of a household were found within the rule. */
  readonly rolls: readonly string[]
}

/**
 * The dataset as if what a household was approved on still held, so that a county can be decided without an inquiry:
 * whom the list of members of the month says to count does count unless a register says otherwise; incomes are those
 * that this list states, or the roll; assets of whoever is on one of the rolls are within the rule. A supposition, to
 * be made and named by whoever asks: nothing of it is known. What list and roll state differently lies between both,
 * what neither states stays open, and so does everything about households that are on neither. For programmes of
 * households.
 */
export function asApproved(dataset: Dataset, { month, rolls }: AsApproved): Dataset {
  const tables = new Map<string, Table>([
    ['membership', approvedMembers(dataset, month)],
    ['income', approvedIncomes(dataset, month, rolls)],
    ['assessment', approvedAssessments(dataset, month, rolls)],
  ])
  const table = (name: string): Table => tables.get(name) ?? dataset.table(name)
  const manys = new Map<string, Links>()
  const ones = new Map<string, { to: string; rows: Int32Array }>()
  return {
    ...dataset,
    dictionary: dataset.dictionary,
    coverage: [
      ...dataset.coverage,
      { register: 'income', programme: null, area: '*', from: '0000-01-01', to: null },
    ],
    registers: new Set([...dataset.registers, 'income', 'assessment']),
    table,
    many(entity, relation) {
      const definition = dataset.graph.entities[entity]?.many[relation]
      if (definition === undefined || !isReplaced(definition.entity)) return dataset.many(entity, relation)
      return remember(manys, `${entity}.${relation}`, () =>
        link(table(entity), definition, table, dataset.dictionary),
      )
    },
    one(entity, relation) {
      const definition = dataset.graph.entities[entity]?.one[relation]
      if (definition === undefined || !isReplaced(definition.entity)) return dataset.one(entity, relation)
      return remember(ones, `${entity}.${relation}`, () => ({
        to: definition.entity,
        rows: linkOne(table(entity), definition, table, dataset.dictionary),
      }))
    },
  }
}

/** Whether an entity has other rows than those of the dataset; members are the same, and say other things. */
const isReplaced = (entity: string): boolean => entity === 'income' || entity === 'assessment'
