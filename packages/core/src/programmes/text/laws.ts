import type { Lang } from '../../findings/sentence.ts'
import type { Phrase } from '../../model/field.ts'

/** The law that a text cites, numbered as it is met, so that each article is written once. */
export interface Laws {
  /** Numbers such as ` [1][3]`; empty for no law. */
  cite(basis: readonly Phrase[]): string
  /** What the numbers stand for. */
  list(): readonly string[]
}

export function createLaws(lang: Lang): Laws {
  const met: string[] = []
  return {
    cite(basis) {
      for (const phrase of basis) if (!met.includes(phrase[lang])) met.push(phrase[lang])
      const numbers = new Set(basis.map((phrase) => met.indexOf(phrase[lang]) + 1))
      return numbers.size > 0 ? ` ${[...numbers].map((n) => `[${n}]`).join('')}` : ''
    },
    list: () => met.map((law, i) => `[${i + 1}] ${law}`),
  }
}
