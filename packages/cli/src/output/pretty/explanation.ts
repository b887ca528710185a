import { detectionText, explanationText } from '@hedui/core/text'
import type { Explained } from '../../checking/explainer.ts'
import { wrap } from '../../text/wrap.ts'
import type { Look } from './look.ts'

/** An explanation, broken where the terminal ends; `reasons` for below the lead itself. */
export function explanationLines(
  explanation: Explained | undefined,
  part: 'whole' | 'reasons',
  { language, columns }: Look,
  indent = '',
): string[] {
  if (!explanation) return []
  const whole =
    'because' in explanation
      ? detectionText(explanation, language, part)
      : explanationText(explanation, language, part)
  return whole.split('\n').flatMap((line) => {
    const text = line.trimStart()
    return text === '' ? [''] : wrap(text, columns, `${indent}${line.slice(0, line.length - text.length)}`)
  })
}
