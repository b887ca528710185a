import { type AsyncRuleEngine, has, isHeduiError, type Job, type RuleEngine, type Truth } from '@hedui/core'

export type AnyEngine = RuleEngine | AsyncRuleEngine

/** `T` true, `F` false, `U` unknown and `!` definite yet impossible, one for each row asked about. */
export const letters = ({ definite, possible }: Truth): string =>
  Array.from({ length: definite.size }, (_, i) =>
    has(definite, i) ? (has(possible, i) ? 'T' : '!') : has(possible, i) ? 'U' : 'F',
  ).join('')

/** The verdicts of each rule, as letters. */
export async function lettersOf(engine: AnyEngine, job: Job): Promise<Readonly<Record<string, string>>> {
  const { rules } = await engine.evaluate(job)
  return Object.fromEntries(Object.entries(rules).map(([id, truth]) => [id, letters(truth)]))
}

/** The code of the error that a job is refused with; undefined where it is not. */
export async function refusalOf(engine: AnyEngine, job: Job): Promise<string | undefined> {
  try {
    await engine.evaluate(job)
    return undefined
  } catch (error) {
    if (isHeduiError(error)) return error.code
    throw error
  }
}
