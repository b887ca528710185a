import type { Phrase } from '../model/field.ts'
import { type DecideOptions, decide } from './decide.ts'
import type { Decision } from './decision/decision.ts'
import type { Household } from './household/household.ts'
import type { Programme } from './programme.ts'

/** Programmes of which a household or person draws one: the greater amount, or the first of the list. */
export interface ProgrammeChoice {
  readonly among: readonly string[]
  readonly take: 'greater' | 'first'
  readonly title: Phrase
  readonly basis: readonly Phrase[]
}

/** A decision among others. */
export interface Chosen {
  readonly decision: Decision
  /** `given`; `passed-over`: another one of a choice is; `open`: not decided, or beside one that is not; `refused`. */
  readonly outcome: 'given' | 'passed-over' | 'open' | 'refused'
  /** The programme given, or open, instead; null: none. */
  readonly instead: string | null
  /** The choice that decided between them. */
  readonly choice: ProgrammeChoice | null
}

/**
 * Decides several programmes for one household and resolves what may not be drawn together by declared choices, in
 * their order. While a rival is undetermined nothing of a choice is given. Errors: those of `decide`.
 */
export function decideAll(
  household: Household,
  programmes: readonly Programme[],
  choices: readonly ProgrammeChoice[],
  options: DecideOptions,
): readonly Chosen[] {
  const all = programmes.map((programme): Chosen => {
    const decision = decide(programme, household, options)
    const { result } = decision
    const outcome = result === 'eligible' ? 'given' : result === 'ineligible' ? 'refused' : 'open'
    return { decision, outcome, instead: null, choice: null }
  })
  return choices.reduce(choosing, all)
}

const idOf = ({ decision }: Chosen): string => decision.programme.id

/** Of the rivals of a choice that are still in the running, all but the best stand back. */
function choosing(all: readonly Chosen[], choice: ProgrammeChoice): readonly Chosen[] {
  const running = choice.among.flatMap((id) =>
    all.filter((one) => idOf(one) === id && (one.outcome === 'given' || one.outcome === 'open')),
  )
  const best = running.find((one) => running.every((other) => other === one || beats(one, other, choice)))
  return all.map((one): Chosen => {
    if (running.length < 2 || !running.includes(one) || one === best) return one
    const instead = best ? idOf(best) : idOf(running.find((other) => other !== one) as Chosen)
    return { ...one, outcome: best?.outcome === 'given' ? 'passed-over' : 'open', instead, choice }
  })
}

/** Whether one surely goes before the other; the earlier of the list where amounts are equal. */
function beats(one: Chosen, other: Chosen, { take, among }: ProgrammeChoice): boolean {
  if (one.outcome !== 'given') return false
  const isEarlier = among.indexOf(idOf(one)) < among.indexOf(idOf(other))
  if (take === 'first') return isEarlier
  const [least, most] = [bounds(one)[0] ?? 0, bounds(other)[1] ?? Infinity]
  return least > most || (least === most && isEarlier)
}

const bounds = ({ decision: { amountFen, amountBoundsFen } }: Chosen) =>
  amountFen === null ? (amountBoundsFen ?? [0, null]) : ([amountFen, amountFen] as const)
