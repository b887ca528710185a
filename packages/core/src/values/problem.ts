/** What a parser says of a text: its value, or why there is none. */
export type Parsed<T, Code extends string = string> = Success<T> | Problem<Code>

export interface Success<T> {
  readonly ok: true
  readonly value: T
}

/**
 * Why a text has no value: a stable code such as `money.form`, and facts beyond the text itself,
 * which is personal data and stays with the caller.
 */
export interface Problem<Code extends string = string> {
  readonly ok: false
  readonly code: Code
  readonly facts: Readonly<Record<string, string | number>>
}

export const success = <T>(value: T): Success<T> => ({ ok: true, value })

export const problem = <Code extends string>(code: Code, facts: Problem['facts'] = {}): Problem<Code> => ({
  ok: false,
  code,
  facts,
})
