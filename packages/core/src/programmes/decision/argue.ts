import type { Dataset } from '../../dataset/dataset.ts'
import type { Answers } from '../../engine/rows/row-verdicts.ts'
import { type Argument, askingOf, earnedBy, type Question } from './argument.ts'
import { askProgramme, settledBy } from './conditions.ts'
import { askIncomes, incomeVerdicts } from './incomes.ts'
import { askMembers, memberVerdicts } from './members.ts'
import { type Part, partOf } from './part.ts'

/** An argument, and what it rests on. */
export interface Argued {
  readonly argument: Argument
  /** Whether it would be another one if nothing were known of a parameter. */
  restsOn(parameter: string): boolean
}

/** Decides the first household of the dataset, and says why. */
export function argue(question: Question, dataset: Dataset): Argued {
  const { programme, parameters } = question
  const asking = askingOf(question, dataset, parameters)
  const [household, members, incomes] = [
    partOf(parameters, (given) => askProgramme(programme, { ...asking, ...given })),
    partOf(parameters, (given) => askMembers(programme, idsOf(question), { ...asking, ...given })),
    partOf(parameters, (given) => askIncomes(programme, earnedBy(question), { ...asking, ...given })),
  ]
  const told = (answers: (part: Part) => Answers) =>
    tell(question, {
      household: answers(household),
      members: () => answers(members),
      incomes: () => answers(incomes),
    })
  const { outcome, ...parts } = told(({ answers }) => answers)
  const [because, rest] = [parts.because(), parts.rest()]
  return {
    argument: { ...outcome, because, ...rest },
    restsOn(parameter) {
      const other = told((part) => part.without(parameter))
      if (!isSame(other.outcome, outcome)) return true
      if ([household, members, incomes].every((part) => part.without(parameter).isSame())) return false
      return !isSame(other.because(), because) || !isSame(other.rest(), rest)
    },
  }
}

interface Asked {
  readonly household: Answers
  members(): Answers
  incomes(): Answers
}

/** The parts of an argument, each made when it is asked for. */
function tell(question: Question, asked: Asked) {
  const { programme } = question
  const settled = settledBy(programme, asked.household)
  const outcome = settled.outcome(0)
  return {
    outcome,
    because: () => settled.because(0),
    rest() {
      const members = memberVerdicts(programme, idsOf(question), asked.members())
      const { incomes, roundings } = incomeVerdicts(programme, earnedBy(question), members, asked.incomes())
      const own = outcome.result === 'eligible' ? settled.roundings(0) : []
      return { members, incomes, roundings: [...roundings, ...own] }
    },
  }
}

const idsOf = ({ household }: Question) => household.members.map(({ id }) => id)

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
