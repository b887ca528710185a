import type { FieldType, Phrase } from '../../model/field.ts'
import type { NumberBounds } from '../decision/decision.ts'

/** A value of one of two decisions: bounds where a number is not exact; null where it has none. */
export type DifferenceValue = string | number | NumberBounds | null

/** Something that two decisions on the same household do not have in common. */
export interface Difference {
  /** In the order in which an argument goes: figures and members first, what follows from them last. */
  readonly of: 'rules' | 'parameter' | 'member' | 'income' | 'fact' | 'condition'
  /** Of the parameter, member, income, fact or condition. */
  readonly name: string
  readonly title: Phrase
  readonly basis: readonly Phrase[]
  readonly type: FieldType | null
  /** For money: what it is the amount of. */
  readonly per: 'month' | 'year' | null
  /** `true`, `false` or `unknown` for conditions and for members who count; null: was not there. */
  readonly before: DifferenceValue
  readonly after: DifferenceValue
}
