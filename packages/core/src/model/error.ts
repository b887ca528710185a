import { errorSentence } from '../messages/errors.ts'

const marker = Symbol.for('hedui.error')

/**
 * What every refusal of the library is: a stable code, facts to act on, and a sentence that says what
 * was sought, what was found and what to do. Recognisable across copies of this module.
 */
export class HeduiError extends Error {
  override readonly name = 'HeduiError'
  readonly code: string
  readonly facts: Readonly<Record<string, unknown>>

  /** What the main entry refuses has its sentence there; what another entry refuses brings its own. */
  constructor(
    code: string,
    facts: Readonly<Record<string, unknown>> = {},
    sentence: string = errorSentence(code, facts),
  ) {
    super(sentence)
    this.code = code
    this.facts = facts
    Object.defineProperty(this, marker, { value: true })
  }
}

/** Whether `error` is one of ours, whichever copy of the module made it. */
export const isHeduiError = (error: unknown): error is HeduiError =>
  typeof error === 'object' && error !== null && marker in error
