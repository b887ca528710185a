import type { Problem } from '../problem.ts'
import { en } from './en.ts'
import type { Explanation, Words } from './words.ts'
import { zh } from './zh.ts'

const explanationOf = ({ code, facts }: Problem, words: Words): Explanation =>
  (words[code] as (facts: Problem['facts']) => Explanation)(facts)

/** A problem in words: what was sought, what was found, and what to do about it. */
export function explainProblem(
  problem: Problem,
  language: 'zh' | 'en',
): { readonly sought: string; readonly found: string; readonly remedy: string } {
  const [sought, found, remedy] = explanationOf(problem, { zh, en }[language])
  return { sought, found, remedy }
}
