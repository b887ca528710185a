import { createDigitNumbers, NOT_DIGITS } from './digit-numbers.ts'

/** Numbers texts from 0 as they are met. */
export interface TextNumbers {
  readonly list: readonly string[]
  /** -1 where a text has none. */
  find(text: string): number
  /** Where a text has none, it is given the next. */
  of(text: string): number
}

export function createTextNumbers(): TextNumbers {
  const list: string[] = []
  const digits = createDigitNumbers()
  const others = new Map<string, number>()
  return {
    list,
    find(text) {
      const number = digits.number(text, -1)
      return number === NOT_DIGITS ? (others.get(text) ?? -1) : number
    },
    of(text) {
      const next = list.length
      let number = digits.number(text, next)
      if (number === NOT_DIGITS) {
        number = others.get(text) ?? next
        if (number === next) others.set(text, next)
      }
      if (number === next) list.push(text)
      return number
    },
  }
}
