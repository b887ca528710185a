import type { Dataset } from '../../dataset/dataset.ts'
import type { Parameter } from '../../parameters/parameter.ts'
import { askingOf, type Question } from '../decision/argument.ts'
import { type Outcome, settle } from '../decision/conditions.ts'
import { inForce, withFigure } from '../decision/parameters.ts'
import type { Figure } from '../programme.ts'
import { asText } from './outcomes.ts'

/** Values of a missing figure that would show whether it matters: the extremes, and 1 for a yes. */
const extremes = { fen: [0, 1, 1e11], count: [0, 1, 1000] } as const

/** Figures that are missing for the day and place, or that the place does not settle, with the outcome of each extreme. */
export function openFigures(
  question: Question,
  dataset: Dataset,
  found: Outcome,
): readonly { readonly figure: Figure; readonly outcomes: readonly Outcome[] }[] {
  const { programme, parameters } = question
  const outcome = (supposed: readonly Parameter[]) =>
    settle(programme, askingOf(question, dataset, supposed)).outcome(0)
  const open = Object.values(programme.figures).filter((figure) => inForce(figure, question).length !== 1)
  if (open.length === 0) return []
  const all = (extreme: 0 | 1 | 2) =>
    outcome(
      open.reduce(
        (supposed, figure) => withFigure(supposed, figure, extremes[figure.type][extreme]),
        parameters,
      ),
    )
  if (([0, 1, 2] as const).every((extreme) => asText(all(extreme)) === asText(found))) return []
  return open.map((figure) => ({
    figure,
    outcomes: extremes[figure.type].map((value) => outcome(withFigure(parameters, figure, value))),
  }))
}
