import { codesOfRows } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import type { Table } from '../../dataset/table.ts'
import { monthIndex } from '../../values/month.ts'
import { rollsIn } from './rolls-in.ts'

/** Of each household on the rolls of a month that its assets are within the rule. */
export function approvedAssessments(dataset: Dataset, month: string, rolls: readonly string[]): Table {
  const { name, entity } = dataset.table('assessment')
  const households = Int32Array.from(rollsIn(dataset, month, rolls).keys())
  const size = households.length
  const same = (value: number) => new Float64Array(size).fill(value)
  const [months, truths] = [same(monthIndex(month)), same(1)]
  return {
    ...{ name, entity, size, record: null, keys: null },
    columns: {
      household: { kind: 'code', type: 'ref', to: 'household', codes: codesOfRows(households) },
      month: { kind: 'range', type: 'month', lo: months, hi: months },
      assetsWithinRule: { kind: 'range', type: 'truth', lo: truths, hi: truths },
    },
  }
}
