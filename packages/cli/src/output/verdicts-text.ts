import { mask } from '@hedui/core'
import type { ClaimVerdict } from '@hedui/core/decide'
import { registerTitle } from '@hedui/core/text'
import type { Language } from '../messages/language.ts'
import type { Words } from '../messages/words.ts'
import { linesText } from './lines-text.ts'

/** What registers say to a claim of a person about a month. */
export interface Verdict extends ClaimVerdict {
  readonly person: string
  readonly month: string
}

interface Look {
  readonly format: 'pretty' | 'csv' | 'json'
  readonly isMasked: boolean
  readonly language: Language
  readonly words: Words
}

/** Verdicts on claims: lines for the eye, CSV for a spreadsheet, JSON for a program. */
export function verdictsText(rows: readonly Verdict[], { format, isMasked, language, words }: Look): string {
  const { verify } = words
  const whose = (person: string) => (isMasked ? String(mask(person, 'identity')) : person)
  if (format === 'json') {
    const verdicts = rows.map(({ person, ...row }) => ({ person: whose(person), ...row }))
    return `${JSON.stringify({ verdicts }, null, 2)}\n`
  }
  const cells = rows.map(({ person, month, title, claimed, verdict, sources, besides, registers }) => [
    whose(person),
    month,
    title[language],
    claimed ? verify.yes : verify.no,
    verify.verdicts[verdict],
    [
      ...sources.map(placeOf),
      ...(besides.length > 0 ? [verify.besides(besides.slice(-3).map(placeOf).join(words.comma))] : []),
      ...(sources.length + besides.length === 0
        ? [verify.untold(registers.map((register) => registerTitle(register)[language]))]
        : []),
    ].join(words.semicolon),
  ])
  const { person, month, claim, claimed, verdict, sources } = verify.heads
  return linesText([[person, month, claim, claimed, verdict, sources], ...cells], format)

  function placeOf({ register, file, sheet, row, isSure }: Verdict['sources'][number]): string {
    const place = `${registerTitle(register)[language]} ${file}${sheet === null ? '' : `[${sheet}]`}:${row}`
    return isSure ? place : verify.perhaps(place)
  }
}
