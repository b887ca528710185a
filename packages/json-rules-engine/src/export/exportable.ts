import type { Check, Condition, Expression, FieldType, OptionValue } from '@hedui/core'

/** Rules over facts of the rows of one entity. */
export interface Exportable {
  readonly subject: string
  readonly facts: Readonly<Record<string, { readonly type: FieldType; readonly node: Expression }>>
  readonly rules: Readonly<Record<string, Condition>>
  /** What rules refer to by name. */
  readonly conditions?: Readonly<Record<string, Condition>>
  readonly options?: Readonly<Record<string, OptionValue>>
}

/** A check as rules: one, under its id; options that are not given are at their defaults. */
export const exportableOf = (
  { id, subject, facts, conditions, options }: Check,
  given: Readonly<Record<string, OptionValue>> = {},
): Exportable => ({
  subject,
  facts,
  rules: { [id]: conditions },
  options: {
    ...Object.fromEntries(
      Object.entries(options).flatMap(([name, { default: value }]) =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
    ...given,
  },
})
