import type { Phrase } from '@hedui/core'

const measures = (zh: string, en: string): Phrase => ({
  zh: `《刚性支出困难家庭认定办法》（2025）${zh}`,
  en: `Measures on households with rigid expenditure (2025), ${en}`,
})

/** What the standing of a household with rigid expenditure rests on. */
export const law = {
  conditions: measures('第四条（认定条件）', 'art. 4 (conditions)'),
  spending: measures('第五条（刚性支出）', 'art. 5 (what is rigid expenditure)'),
  validity: measures('第十条（有效期）', 'art. 10 (for how long)'),
} as const satisfies Readonly<Record<string, Phrase>>
