import { answerIn } from './asks.ts'
import type { Question } from './decision/argument.ts'
import type { Answered } from './decision/decision.ts'

/** What was answered of what the programme asks. */
export const answeredOf = ({ programme, household, member }: Question): readonly Answered[] =>
  Object.entries(programme.asks ?? {}).map(([name, { title, type, choices }]): Answered => {
    const value = answerIn(household, member, name)
    return { name, title, type, value, said: choices?.[String(value)] ?? null }
  })
