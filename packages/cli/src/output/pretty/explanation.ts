import { type Explanation, explanationText } from '@hedui/core'
import { wrap } from '../../text/wrap.ts'
import type { Look } from './look.ts'

/** An explanation, broken where the terminal ends; `reasons` for below the lead itself. */
export function explanationLines(
  explanation: Explanation | undefined,
  part: 'whole' | 'reasons',
  { language, columns }: Look,
  indent = '',
): string[] {
  if (!explanation) return []
  return explanationText(explanation, language, part)
    .split('\n')
    .flatMap((line) => {
      const text = line.trimStart()
      return text === '' ? [''] : wrap(text, columns, `${indent}${line.slice(0, line.length - text.length)}`)
    })
}
