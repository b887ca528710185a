import type { Detection } from '../detection.ts'
import { argumentLines, type Part, textOf, wordsIn } from './argument.ts'
import { placesText } from './places.ts'
import { line } from './speech.ts'
import type { Language } from './words.ts'

/** The argument in words, like that of a check. */
export function detectionText(detection: Detection, language: Language, part: Part = 'whole'): string {
  const words = wordsIn(language)
  const reasons = [
    ...(detection.evidence.length > 0
      ? [line(`${words.rows}${words.colon}${placesText(detection.evidence, words)}`)]
      : []),
    ...detection.because.map((step) => line(`- ${step[language]}`)),
  ]
  return textOf(part === 'reasons' ? reasons : argumentLines(detection, reasons, language))
}
