import type { Problem } from '../problem.ts'
import { en } from './en.ts'
import type { Explanation } from './words.ts'

/** A problem in one English sentence or two, for errors. */
export function englishSentence({ code, facts }: Problem): string {
  const [sought, found, remedy] = (en[code] as (facts: Problem['facts']) => Explanation)(facts)
  return `sought ${sought}; found ${found}. ${remedy}`
}
