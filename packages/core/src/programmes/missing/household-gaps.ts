import type { Phrase } from '../../model/field.ts'
import { graphTitles } from '../../model/graph-titles.ts'
import { programmeGraph } from '../graph.ts'
import type { Household, HouseholdIncome } from '../household/household.ts'
import type { Gap } from './gap.ts'
import { suppliers } from './source.ts'

const { assessment, income } = graphTitles

/** What the household as a whole leaves open. */
export function householdGaps(
  { incomes, assetsWithinRule, exitSince, exitAmountFen }: Household,
  month: string,
): Gap[] {
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
  if (exitSince && (exitAmountFen === null || exitAmountFen === undefined))
    gaps.push({
      fact: 'exitAmountFen',
      at: 'exitAmountFen',
      member: null,
      title: programmeGraph.entities.assessment.fields.exitAmount.title as Phrase,
      supplier: suppliers.locality,
      answers: [0, 1e11].map((fen) => (household) => ({ ...household, exitAmountFen: fen })),
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
