import type { Difference } from './difference.ts'
import { en } from './words/en.ts'
import type { Said, Words } from './words/words.ts'
import { zh } from './words/zh.ts'

/** A difference in words: what it means in json-rules-engine, what it means here, and what to do. */
export function explainDifference(
  { code, facts }: Difference,
  language: 'zh' | 'en',
): { readonly there: string; readonly here: string; readonly remedy: string } {
  const words: Words = { zh, en }[language]
  const [there, here, remedy] = (words[code] as (facts: Difference['facts']) => Said)(facts)
  return { there, here, remedy }
}
