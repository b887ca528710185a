import { type DecisionBatch, whatIsOpen } from '@hedui/core/decide'
import type { Words } from '../../messages/words.ts'

/** What open decisions wait for, in a line; null where none is open. */
export function whatIsOpenText(batch: DecisionBatch, words: Words, language: 'zh' | 'en'): string | null {
  const { looked, open, facts } = whatIsOpen(batch)
  if (open === 0) return null
  const missing = facts.slice(0, 5).map(({ title, count }) => ({ title: title[language], count }))
  return words.review.waits({ looked, open, missing })
}
