import { graph } from '../../model/graph.ts'
import type { Household } from '../household/household.ts'
import type { Gap } from './gap.ts'
import { suppliers } from './source.ts'

const { assessment, income } = graph.entities

/** What the household as a whole leaves open. */
export function householdGaps(household: Household, month: string): Gap[] {
  const gaps: Gap[] = []
  if (household.incomes === null)
    gaps.push({
      fact: 'incomes',
      at: 'incomes',
      member: null,
      title: income.title,
      supplier: suppliers.household,
      supposed: [[], [{ type: 'other', amountFen: 1e11, from: month, to: month } as const]].map(
        (incomes) => ({
          ...household,
          incomes,
        }),
      ),
    })
  if (household.assetsWithinRule === null || household.assetsWithinRule === undefined)
    gaps.push({
      fact: 'assetsWithinRule',
      at: 'assetsWithinRule',
      member: null,
      title: assessment.fields.assetsWithinRule.title,
      supplier: suppliers.inquiry,
      supposed: [true, false].map((assetsWithinRule) => ({ ...household, assetsWithinRule })),
    })
  return gaps
}
