import type { Explanation } from '../explanation.ts'
import { argumentLines, type Part, textOf, wordsIn } from './argument.ts'
import { reasonLines } from './reason-lines.ts'
import type { Language } from './words.ts'

/**
 * The explanation as an argument to follow: what was found, the law, each condition with its figures and
 * rows, what is not known and who could say, what would be no wrong, what to do next. `reasons` leaves out
 * what the finding itself says.
 */
export function explanationText(explanation: Explanation, language: Language, part: Part = 'whole'): string {
  const words = wordsIn(language)
  const reasons = reasonLines(explanation, words, language)
  return textOf(part === 'reasons' ? reasons : argumentLines(explanation, reasons, language))
}
