import { isSurrogate, mask, type Sensitivity } from '@hedui/core'
import type { BatchRow, Changed, Decision, Reviewed } from '@hedui/core/decide'
import { differenceText } from '@hedui/core/text'
import type { Words } from '../messages/words.ts'
import { yuan } from '../text/money.ts'

type Language = 'zh' | 'en'

/** A row of a review as text: for the eye, for a spreadsheet or for a program. */
export interface ReviewRow {
  readonly who: string
  readonly finding: string
  readonly declared: string
  readonly due: string
  readonly why: string
}

/** A key with the numbers in it masked; a key that was made up for want of one says nothing. */
const maskedId = (id: string, isMasked: boolean): string => {
  const sensitivity: Sensitivity = isMasked && !isSurrogate(id) ? 'identity' : 'none'
  return id.replace(/\d{6,}[\dX]?/g, (number) => mask(number, sensitivity) as string)
}

export const reviewRow = (
  { id, finding, declaredFen, ...row }: Reviewed,
  decision: Decision,
  { review }: Words,
  language: Language,
  isMasked: boolean,
): ReviewRow => ({
  who: maskedId(id, isMasked),
  finding: review.findings[finding],
  declared: declaredFen === null ? '' : yuan(declaredFen),
  due: dueOf(row, review),
  why: whyOf(decision, language),
})

export const changedRow = (
  { id, before, after, because }: Changed,
  { review, comma }: Words,
  language: Language,
  isMasked: boolean,
): ReviewRow => ({
  who: maskedId(id, isMasked),
  finding: before === null ? review.appeared : after === null ? review.gone : '',
  declared: before ? dueOf(before, review) : '',
  due: after ? dueOf(after, review) : '',
  why: because.map((difference) => maskedId(differenceText(difference, language), isMasked)).join(comma),
})

const dueOf = (
  { amountFen, amountBoundsFen }: Pick<BatchRow, 'amountFen' | 'amountBoundsFen'>,
  { between }: Words['review'],
): string => {
  if (amountFen !== null) return yuan(amountFen)
  const [least, most] = amountBoundsFen ?? [0, null]
  return between(yuan(least ?? 0), most === null ? null : yuan(most))
}

/** The conditions that fail, else what is missing. */
function whyOf({ because, missing }: Decision, language: Language): string {
  const failing = because.filter(({ truth }) => truth === 'false').map(({ title }) => title[language])
  const said = failing.length > 0 ? failing : missing.map(({ title }) => title[language])
  return [...new Set(said)].join(language === 'zh' ? '、' : ', ')
}
