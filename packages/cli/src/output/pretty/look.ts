import pc from 'picocolors'
import type { Session } from '../../commands/session.ts'
import type { Output } from '../../io.ts'
import type { Language } from '../../messages/language.ts'
import type { Words } from '../../messages/words.ts'

/** How text for people is written: in which language, how wide, in which colours. */
export interface Look {
  readonly language: Language
  readonly words: Words
  /** Infinity where nobody watches, so that no line is broken. */
  readonly columns: number
  readonly colours: ReturnType<typeof pc.createColors>
}

const narrowest = 60
const widest = 120

/** The look for a terminal; without one, plain and unbroken. */
export function lookOf({ language, words, io }: Session, output: Output | undefined): Look {
  const terminal = output?.isTTY === true
  const plain = !terminal || (io.env.NO_COLOR ?? '') !== '' || io.env.TERM === 'dumb'
  return {
    language,
    words,
    columns: terminal
      ? Math.min(widest, Math.max(narrowest, output.columns ?? 80))
      : Number.POSITIVE_INFINITY,
    colours: pc.createColors(!plain),
  }
}
