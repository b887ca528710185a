import type { Phrase } from '../../model/field.ts'
import type { Explanation } from '../explanation.ts'
import { en } from './en.ts'
import { deeper, type Line, line } from './speech.ts'
import { yuanText } from './value-text.ts'
import type { Language, Words } from './words.ts'
import { zh } from './zh.ts'

export type Argument = Omit<Explanation, 'rows'>
/** `reasons` leaves out what the finding itself says. */
export type Part = 'whole' | 'reasons'

export const wordsIn = (language: Language): Words => ({ zh, en })[language]

export const textOf = (lines: readonly Line[]): string =>
  lines.map(({ depth, text }) => (text === '' ? '' : `${'  '.repeat(depth)}${text}`)).join('\n')

/** What a check or a detector found, and everything a reader needs to judge it, around its reasons. */
export function argumentLines(
  explanation: Argument,
  reasons: readonly Line[],
  language: Language,
): readonly Line[] {
  const words = wordsIn(language)
  const { title, number, rule, version, subject, asOf, truth, finding, description, skipped } = explanation
  const labelled = (label: string, text: string): readonly Line[] =>
    text === '' ? [] : [line(`${label}${words.colon}${text}`)]
  const list = (label: string, phrases: readonly Phrase[]): readonly Line[] =>
    phrases.length === 0
      ? []
      : [line(''), line(label), ...deeper(phrases.map((phrase) => line(`- ${phrase[language]}`)))]
  const verdict = [
    words.verdict[truth],
    ...(finding && truth === 'true' ? [words.severity[finding.severity], words.tier(finding.tier)] : []),
    ...(finding?.amountAtRisk?.fen ? [stakeText(finding.amountAtRisk, words)] : []),
  ].join(words.semicolon)
  const message = finding?.message[language] ?? ''
  return [
    line(words.head(title[language], number, rule, version)),
    ...labelled(words.about, subject.label),
    ...labelled(words.asOf, asOf),
    ...labelled(words.verdictTitle, verdict),
    ...(truth === 'true' ? labelled(words.found, message) : message === '' ? [] : [line(message)]),
    ...labelled(words.purpose, description[language]),
    ...list(words.basis, explanation.basis),
    line(''),
    line(words.reasons),
    ...deeper(skipped ? [line(skipped.message[language])] : reasons),
    ...(truth === 'false' ? [] : list(words.innocent, explanation.innocent)),
    ...(truth === 'false' ? [] : list(words.next, explanation.next)),
  ]
}

const stakeText = ({ fen, basis }: { fen: number; basis: string }, words: Words): string =>
  words.stake(words.money(yuanText(fen)), basis === 'upper-bound')
