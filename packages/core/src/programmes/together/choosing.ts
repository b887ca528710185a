import { type ProgrammeChoice, rivalsOf } from './choice.ts'
import type { Chosen } from './chosen.ts'

/** The kind that is asked for, such as `urban`, and that of each programme that is decided; null: none. */
export interface Kinds {
  readonly asked: string | null
  readonly of: ReadonlyMap<string, string | null>
}

const isRunning = ({ outcome }: Chosen): boolean => outcome === 'given' || outcome === 'open'
const idOf = ({ decision }: Chosen): string => decision.programme.id

/** A decision after a choice, beside those on the others of it. */
export function choosing(
  one: Chosen,
  others: readonly Chosen[],
  choice: ProgrammeChoice,
  kinds: Kinds,
): Chosen {
  if (!isRunning(one) || !choice.among.includes(idOf(one))) return one
  if (choice.take === 'kind') return ofKind(one, choice, kinds)
  const rivals = rivalsOf(choice, idOf(one)).flatMap((id) =>
    others.filter((other) => idOf(other) === id && isRunning(other)),
  )
  const winner = rivals.find((rival) =>
    [one, ...rivals].every((other) => other === rival || beats(rival, other, choice)),
  )
  if (winner) return { ...one, outcome: 'passed-over', instead: idOf(winner), choice }
  const open = rivals.find((rival) => !beats(one, rival, choice))
  return open && one.choice === null ? { ...one, outcome: 'open', instead: idOf(open), choice } : one
}

/** Passed over where another kind is asked for; open while none is. */
function ofKind(one: Chosen, choice: ProgrammeChoice, { asked, of }: Kinds): Chosen {
  const rivals = choice.among.filter((id) => id !== idOf(one) && of.has(id))
  const instead = rivals.find((id) => of.get(id) === asked) ?? rivals[0]
  if (instead === undefined || of.get(idOf(one)) === asked) return one
  return { ...one, outcome: asked === null ? 'open' : 'passed-over', instead, choice }
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
