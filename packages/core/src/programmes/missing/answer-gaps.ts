import { answerIn } from '../asks.ts'
import type { Question } from '../decision/argument.ts'
import type { Household } from '../household/household.ts'
import type { Ask } from '../programme.ts'
import type { Gap } from './gap.ts'

type Value = string | number | boolean

/** Answers that would show whether a question matters: the extremes, and each choice. */
function extremes({ type, choices = {} }: Ask, month: string): readonly Value[] {
  if (type === 'code') return Object.keys(choices)
  if (type === 'truth') return [true, false]
  if (type === 'fen') return [0, 1e11]
  if (type === 'count') return [0, 1, 1000]
  return type === 'month' ? ['1900-01', month, '2199-12'] : ['1900-01-01', `${month}-01`, '2199-12-31']
}

/** What the programme asks and nobody answered. */
export function answerGaps({ programme, household, member, month }: Question): Gap[] {
  const at = household.members.findIndex(({ id }) => id === member)
  return Object.entries(programme.asks ?? {}).flatMap(([name, ask]): Gap[] => {
    if (answerIn(household, member, name) !== null) return []
    return [
      {
        fact: name,
        at: `${at < 0 ? '' : `members[${at}].`}answers.${name}`,
        member,
        title: ask.title,
        supplier: { who: ask.who, effort: 2 },
        answers: extremes(ask, month).map((value) => (given) => answering(given, at, name, value)),
      },
    ]
  })
}

/** The household with an answer of its own, or of the member at a place. */
function answering(household: Household, at: number, name: string, value: Value): Household {
  if (at < 0) return { ...household, answers: { ...household.answers, [name]: value } }
  return {
    ...household,
    members: household.members.map((member, i) =>
      i === at ? { ...member, answers: { ...member.answers, [name]: value } } : member,
    ),
  }
}
