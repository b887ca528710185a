import { graphTitles } from '../../model/graph-titles.ts'
import type { Household, HouseholdIncome } from '../household/household.ts'
import type { Gap } from './gap.ts'
import { suppliers } from './source.ts'

const { assessment, income } = graphTitles

/** What the household as a whole leaves open. */
export function householdGaps({ incomes, assetsWithinRule }: Household, month: string): Gap[] {
  const gaps: Gap[] = []
  const much: HouseholdIncome = { type: 'other', amountFen: 1e11, from: month, to: month }
  if (incomes === null)
    gaps.push({
      fact: 'incomes',
      at: 'incomes',
      member: null,
      title: income.title,
      supplier: suppliers.household,
      answers: [[], [much]].map((said) => (household) => ({ ...household, incomes: said })),
    })
  if (assetsWithinRule === null || assetsWithinRule === undefined)
    gaps.push({
      fact: 'assetsWithinRule',
      at: 'assetsWithinRule',
      member: null,
      title: assessment.fields.assetsWithinRule,
      supplier: suppliers.inquiry,
      answers: [true, false].map((said) => (household) => ({ ...household, assetsWithinRule: said })),
    })
  return gaps
}
