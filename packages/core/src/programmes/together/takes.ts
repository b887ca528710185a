import type { MemberStatus } from '../household/codes.ts'

/** An answer that follows from whether programmes are given: a truth, an amount in fen, or the code of the first given. */
export type TakenAnswer =
  | { readonly is: 'given'; readonly of: readonly string[] }
  /** What they come to in a month; with `perHead` of a household's benefit the part of one member that counts. */
  | { readonly is: 'amount'; readonly of: readonly string[]; readonly perHead?: true }
  | {
      readonly is: 'first'
      readonly among: readonly { readonly value: string; readonly of: readonly string[] }[]
      /** Where none is given; null: what the household says, if it is none of these. */
      readonly otherwise: string | null
    }

/** What a programme takes from the decisions on others, by id, where they are decided with it. */
export interface Takes {
  /** Members' `benefits` say whether they are given. */
  readonly benefits?: readonly string[]
  /** Members who are given one of these have the status. */
  readonly statuses?: { readonly [K in MemberStatus]?: readonly string[] }
  /** Answers, by name. */
  readonly answers?: Readonly<Record<string, TakenAnswer>>
}

/** The programmes whose decisions something takes from. */
export const takenFrom = ({ benefits = [], statuses = {}, answers = {} }: Takes = {}): readonly string[] => [
  ...new Set([...benefits, ...Object.values(statuses).flat(), ...Object.values(answers).flatMap(sourcesOf)]),
]

export const sourcesOf = (answer: TakenAnswer): readonly string[] =>
  answer.is === 'first' ? answer.among.flatMap(({ of }) => of) : answer.of
