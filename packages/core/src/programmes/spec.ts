import type { Condition } from '../expression/node.ts'
import type { Row } from '../expression/row.ts'
import type { Term } from '../expression/term.ts'
import type { FieldType, Phrase } from '../model/field.ts'
import type { programmeGraph } from './graph.ts'
import type { Ask, Figure, Grounds, Programme, ProgrammeCondition, RoundingPoint } from './programme.ts'

type Standard = (typeof programmeGraph)['entities']
export type Member = Row<Standard, 'membership'>
export type Income = Row<Standard, 'income'>
export type HouseholdOf = Row<Standard, 'householdMonth'>
export type Person = Row<Standard, 'personMonth'>
export type Unit = Programme['unit']
export type Subject<U extends Unit> = Row<Standard, U extends 'household' ? 'householdMonth' : 'personMonth'>

export type Figures = Readonly<Record<string, Figure>>
export type Asks = Readonly<Record<string, Ask>>
type Money = 'fen' | 'count'

/** What grounds, facts and conditions may refer to besides their own row. */
export interface Given<P extends Figures = Figures, A extends Asks = Asks> {
  /** The month that is decided. */
  readonly month: Term<'month'>
  /** Each figure, and how many months it is for. */
  readonly figures: {
    readonly [K in keyof P]: Term<P[K]['type']> & { readonly months: Term<'count'> }
  }
  /** Each answer. */
  readonly answers: { readonly [K in keyof A]: Term<A[K]['type']> }
}

/** The incomes that count: of the members that count, or of the person. */
export interface Earning {
  /** What the incomes that count, or those of them for which `which` holds, come to in twelve months. */
  incomes(which?: (income: Income) => Condition): Term<'fen'>
}

/** The members and incomes that count. */
export interface Counting extends Earning {
  members(): Term<'count'>
  /** The sum of a value over the members that count. */
  overMembers<T extends Money>(value: (member: Member) => Term<T>): Term<T>
}

export interface MemberGrounds {
  readonly counted: Grounds
  readonly notCounted: Grounds
}

export interface IncomeGrounds {
  readonly notCounted: Grounds
  readonly share: RoundingPoint & {
    readonly of: Term<'fen'>
    readonly times: Term<'count'>
    readonly by: Term<'count'>
  }
}

export type Facts = Readonly<
  Record<
    string,
    {
      readonly is: Term
      readonly title: Phrase
      /** For money: what it is the amount of. */
      readonly per?: 'month' | 'year'
      /** Left out of the argument where it is 0. */
      readonly onlyIfAny?: true
    }
  >
>
export type Named<F extends Facts> = {
  readonly [K in keyof F]: Term<F[K]['is']['type'] & FieldType>
}

export type Points = Readonly<
  Record<string, RoundingPoint & { readonly of: Term<'fen'>; readonly by: number }>
>

/** What `defineProgramme` takes; `figures` and `facts` stand before whatever uses them, so that their types are known there. */
export interface ProgrammeSpec<
  U extends Unit,
  P extends Figures,
  F extends Facts,
  R extends Points,
  A extends Asks = Asks,
> extends Pick<Programme, 'id' | 'version' | 'title' | 'kind' | 'from' | 'to' | 'basis' | 'once' | 'takes'> {
  readonly unit: U
  readonly excludes?: readonly string[]
  readonly figures: P
  readonly asks?: A
  readonly reference?: keyof P & string
  readonly members?: (member: Member, given: Given<P>) => MemberGrounds
  readonly incomes?: (income: Income, given: Given<P>) => IncomeGrounds
  readonly facts: (
    subject: Subject<U>,
    given: Given<P, A>,
    counting: U extends 'household' ? Counting : Earning,
  ) => F
  readonly roundings?: (facts: Named<F>) => R
  readonly conditions: (
    facts: Named<F>,
    given: Given<P, A>,
  ) => Readonly<
    Record<
      string,
      Omit<ProgrammeCondition, 'shows' | 'margin'> & {
        readonly shows: readonly (keyof F & string)[]
        readonly margin?: keyof F & string
      }
    >
  >
  /** The fact or rounding that is paid, in fen a month or once; null: a status, which pays nothing. */
  readonly amount: ((keyof R | keyof F) & string) | null
}
