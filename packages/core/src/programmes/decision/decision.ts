import type { Rounding } from '../../expression/node.ts'
import type { FieldType, Phrase } from '../../model/field.ts'
import type { IncomeType } from '../household/codes.ts'
import type { Ask } from '../programme.ts'

/** True or false over everything that may be the case; else unknown. */
export type Ternary = 'true' | 'false' | 'unknown'

/** Least and greatest that a number may be; null: no bound. */
export type NumberBounds = readonly [least: number | null, most: number | null]

/** A number that the argument shows: exact, or between bounds where facts are missing. Money in fen. */
export interface Shown {
  readonly fact: string
  readonly title: Phrase
  readonly type: FieldType
  /** For money: what it is the amount of. */
  readonly per: 'month' | 'year' | null
  readonly value: number | null
  /** Null where the value is exact. */
  readonly bounds: NumberBounds | null
}

export interface ConditionVerdict {
  readonly condition: string
  readonly title: Phrase
  readonly basis: readonly Phrase[]
  readonly truth: Ternary
  readonly shown: readonly Shown[]
  /** By how much it holds or falls short; null for what is no matter of degree. */
  readonly margin: Shown | null
  /** Ids of the parameters that it looks up; those that the argument rests on stand among `parameters`. */
  readonly restsOn: readonly string[]
}

/** Why a member or an income counts or not; `unknown` names each reason that may decide. */
export interface Reason {
  readonly ground: string
  readonly title: Phrase
  readonly basis: readonly Phrase[]
}

export interface MemberVerdict {
  readonly id: string
  readonly counted: Ternary
  readonly reasons: readonly Reason[]
}

export interface IncomeVerdict {
  /** The member who earned it; null: the household. */
  readonly member: string | null
  /** Null: not known. */
  readonly type: IncomeType | null
  readonly amountFen: number | null
  readonly from: string | null
  readonly to: string | null
  readonly counted: Ternary
  readonly reasons: readonly Reason[]
  /** What of it falls into the period looked at, per month or per year; null where that is not known. */
  readonly share: { readonly fen: number; readonly per: 'month' | 'year' } | null
}

/** An amount that was rounded: `dividend ÷ divisor` of fen became `after`. */
export interface Rounded {
  readonly name: string
  readonly title: Phrase
  readonly basis: readonly Phrase[]
  readonly rule: Rounding
  readonly before: { readonly dividendFen: number; readonly divisor: number }
  readonly after: number
}

/** A figure of the law that the argument rests on. */
export interface ParameterUsed {
  readonly id: string
  readonly title: Phrase
  readonly type: 'fen' | 'count'
  readonly area: string
  readonly kind: string | null
  readonly from: string
  readonly to: string | null
  readonly value: number
  /** For money: what it is the amount of. */
  readonly per: 'month' | 'year' | null
  readonly source: string
  readonly synthetic: boolean
}

/** A fact without which the result, or the exact amount, stays open. */
export interface Missing {
  /** Field of the household, such as `incomes.amountFen`, or `parameter` and its id. */
  readonly fact: string
  /** Where it belongs in the household that was given, such as `members[1].incomes[0].amountFen`. */
  readonly at: string
  readonly member: string | null
  readonly title: Phrase
  readonly whoCouldSupply: Phrase
  /** Whether this fact alone settles everything, whatever it turns out to be. */
  readonly settles: boolean
}

/** An answer that was given to what the programme asks besides; null: none. */
export interface Answered {
  readonly name: string
  readonly title: Phrase
  readonly type: Ask['type']
  readonly value: string | number | boolean | null
  /** Of a code: what it stands for. */
  readonly said: Phrase | null
}

/** What a household is entitled to in a month, and why: the whole argument, as plain data. */
export interface Decision {
  readonly programme: { readonly id: string; readonly version: string; readonly title: Phrase }
  readonly asOf: string
  readonly month: string
  readonly region: string | null
  readonly kind: string | null
  readonly result: 'eligible' | 'ineligible' | 'undetermined'
  /** `status`: nothing is paid; `once`: the amount is paid once. */
  readonly grants: 'monthly' | 'once' | 'status'
  /** Fen, a month unless it `grants` once: exact, 0 where ineligible; null where it is not certain. */
  readonly amountFen: number | null
  /** Between what it must lie where it is not certain; else null. */
  readonly amountBoundsFen: NumberBounds | null
  readonly basis: readonly Phrase[]
  readonly because: readonly ConditionVerdict[]
  readonly answers: readonly Answered[]
  readonly members: readonly MemberVerdict[]
  readonly incomes: readonly IncomeVerdict[]
  readonly roundings: readonly Rounded[]
  readonly parameters: readonly ParameterUsed[]
  /** Those that settle the result alone first, then those most easily had. */
  readonly missing: readonly Missing[]
  /** Whether a made-up figure was used: nothing may be paid by it. */
  readonly synthetic: boolean
}
