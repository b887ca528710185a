import type { Issue } from '@hedui/core'
import { issueFacts } from './issue-facts.ts'
import { type Language, wordsIn } from './language.ts'

/** What is wrong with a file, row or cell, in one sentence; of a code that has none, the code. */
export function issueSentence({ code, facts }: Pick<Issue, 'code' | 'facts'>, language: Language): string {
  return wordsIn(language).issues[code]?.(issueFacts(facts, language)) ?? code
}
