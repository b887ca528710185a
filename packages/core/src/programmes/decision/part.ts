import { remember } from '../../dataset/remember.ts'
import type { Answers, AnswersWithout, OtherAnswers } from '../../engine/rows/row-verdicts.ts'
import { isHeduiError } from '../../model/error.ts'
import { monthsId } from '../../parameters/months.ts'
import type { Parameter } from '../../parameters/parameter.ts'
import type { Asking } from '../job.ts'
import { without } from './parameters.ts'

/** What the engine answers about a part of a case: the household or person, its members, or its incomes. */
export interface Part {
  readonly answers: Answers
  /** What it answers where nothing is known of a parameter. */
  without(parameter: string): OtherAnswers
}

/** Asks about a part; without a parameter, what is known already is used where that can be. */
export function partOf(
  parameters: readonly Parameter[],
  ask: (given: Pick<Asking, 'parameters' | 'onFigure'>) => AnswersWithout,
): Part {
  const figures = new Set<string | null>()
  const answers = ask({ parameters, onFigure: (figure) => figures.add(figure) })
  const others = new Map<string, OtherAnswers>()
  const anew = (parameter: string): OtherAnswers => ({
    ...ask({ parameters: without(parameters, parameter) }),
    isSame: () => false,
  })
  const other = (parameter: string): OtherAnswers => {
    const ids = [parameter, monthsId(parameter)]
    if (figures.has(null)) return anew(parameter)
    if (!ids.some((id) => figures.has(id))) return { ...answers, isSame: () => true }
    try {
      return answers.without(ids) ?? anew(parameter)
    } catch (error) {
      if (!isHeduiError(error)) throw error
      return anew(parameter)
    }
  }
  return { answers, without: (parameter) => remember(others, parameter, () => other(parameter)) }
}
