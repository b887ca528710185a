import type { Verdicts } from '../../engine/engine.ts'
import type { Condition } from '../../expression/node.ts'
import type { Grounds } from '../programme.ts'
import { ternary } from './bounds.ts'
import type { Reason, Ternary } from './decision.ts'

/** How each ground stands for a row, in the order of the programme. */
export interface Standing {
  readonly ground: string
  readonly truth: Ternary
  readonly reason: Reason
}

/** Grounds as rules, under names that tell the two kinds apart. */
export const groundRules = (kind: string, grounds: Grounds): [string, Condition][] =>
  Object.entries(grounds).map(([name, { when }]) => [`${kind} ${name}`, when])

export const standings = (
  kind: string,
  grounds: Grounds,
  verdicts: Pick<Verdicts, 'rules'>,
  row: number,
): Standing[] =>
  Object.entries(grounds).map(([ground, { title, basis }]) => ({
    ground,
    truth: ternary(verdicts.rules[`${kind} ${ground}`] as Verdicts['rules'][string], row),
    reason: { ground, title, basis },
  }))

export const anyOf = (list: readonly Standing[]): Ternary =>
  list.some(({ truth }) => truth === 'true')
    ? 'true'
    : list.some(({ truth }) => truth === 'unknown')
      ? 'unknown'
      : 'false'

/** The reasons that decide: the first that surely holds, else all that may. */
export function deciding(list: readonly Standing[]): Reason[] {
  const sure = list.find(({ truth }) => truth === 'true')
  return (sure ? [sure] : list.filter(({ truth }) => truth === 'unknown')).map(({ reason }) => reason)
}
