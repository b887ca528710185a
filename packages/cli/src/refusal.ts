import { isHeduiError } from '@hedui/core'
import type { RefusalWords, Words } from './messages/words.ts'

type Code = keyof RefusalWords
type FactsOf<C extends Code> = Parameters<RefusalWords[C]>[0]

/** What the command line will not do: a stable code and facts; the sentence is made per language. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: Code
  readonly facts: object

  constructor(code: Code, facts: object) {
    super(code)
    this.code = code
    this.facts = facts
  }
}

/** A refusal whose facts are those that its sentence needs. */
export const refusal = <C extends Code>(code: C, facts: FactsOf<C>): Refusal => new Refusal(code, facts)

/** One sentence about anything that was thrown: what was sought, what was found, what to do. */
export function sentenceOf(error: unknown, words: Words): string {
  if (error instanceof Refusal) {
    const say: (facts: never) => string = words.refusals[error.code]
    return say(error.facts as never)
  }
  if (isHeduiError(error)) return words.refusals.library(error)
  const message = error instanceof Error ? error.message : String(error)
  return words.refusals.unexpected({ message })
}
