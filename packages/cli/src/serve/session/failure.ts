import { isHeduiError, type Phrase } from '@hedui/core'
import { maskNumbers } from '@hedui/core/follow-up'
import { en } from '../../messages/en/en.ts'
import type { ServeWords } from '../../messages/serve-words.ts'
import type { Words } from '../../messages/words.ts'
import { zh } from '../../messages/zh/zh.ts'
import { Refusal, refusal, sentenceOf } from '../../refusal.ts'
import type { ErrorBody } from '../protocol/answer.ts'

/** Anything that was thrown as the body of an error, without personal data. */
export function failureOf(thrown: unknown): ErrorBody {
  const error =
    thrown instanceof Refusal || isHeduiError(thrown)
      ? thrown
      : refusal('serve.unexpected', { message: thrown instanceof Error ? thrown.message : String(thrown) })
  return {
    code: error.code,
    message: inBoth((words) => sentence(error, words)),
    facts: masked(error.facts) as ErrorBody['facts'],
    remedy: inBoth(({ serve }) => serve.remedies[error.code] ?? serve.remedy),
  }
}

const inBoth = (say: (words: Words) => string): Phrase => ({
  zh: maskNumbers(say(zh)),
  en: maskNumbers(say(en)),
})

function sentence(error: { readonly code: string; readonly facts: object }, words: Words): string {
  const own: ((facts: never) => string) | undefined =
    words.serve.instead[error.code as keyof ServeWords['instead']]
  return own ? own(error.facts as never) : sentenceOf(error, words)
}

function masked(value: unknown): unknown {
  if (typeof value === 'string') return maskNumbers(value)
  if (Array.isArray(value)) return value.map(masked)
  if (typeof value !== 'object' || value === null) return value ?? null
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, masked(inner)]))
}
