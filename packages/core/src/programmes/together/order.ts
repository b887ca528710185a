import type { Programme } from '../programme.ts'
import { refusal } from '../refusal.ts'
import { type ProgrammeChoice, rivalsOf } from './choice.ts'
import { takenFrom } from './takes.ts'

/** A programme decided (0), or resolved by so many choices. */
export interface Step {
  readonly id: string
  readonly choices: number
}

type Bound = Pick<Programme, 'id' | 'takes'>

/**
 * In which order programmes are decided and choices between them resolved, so that each finds what it takes from the
 * others, whatever the order in which they are given. Error `programme.cycle` where each waits for the other.
 */
export function decisionOrder(
  programmes: readonly Bound[],
  choices: readonly ProgrammeChoice[],
): readonly Step[] {
  const known = new Map(programmes.map((programme) => [programme.id, programme]))
  const among = (ids: readonly string[], at: number): Step[] =>
    ids.filter((id) => known.has(id)).map((id) => ({ id, choices: at }))
  const before = ({ id, choices: at }: Step): Step[] => {
    const choice = choices[at - 1]
    return choice === undefined
      ? among(takenFrom(known.get(id)?.takes), choices.length)
      : [{ id, choices: at - 1 }, ...among(rivalsOf(choice, id), at - 1)]
  }
  const done = new Set<string>()
  const order: Step[] = []
  const visit = (step: Step, open: readonly Step[]): void => {
    const name = `${step.id} ${step.choices}`
    if (done.has(name)) return
    const from = open.findIndex(({ id, choices: at }) => id === step.id && at === step.choices)
    if (from >= 0) throw refusal('programme.cycle', { cycle: cycleOf(open.slice(from)) })
    for (const earlier of before(step)) visit(earlier, [...open, step])
    done.add(name)
    order.push(step)
  }
  for (const id of known.keys()) visit({ id, choices: choices.length }, [])
  return order
}

/** Each programme once, in the order in which one waits for the next. */
const cycleOf = (steps: readonly Step[]): readonly string[] => [...new Set(steps.map(({ id }) => id))]
