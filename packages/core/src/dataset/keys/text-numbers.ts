import { packDigits, packedText } from '../../values/packed-digits.ts'
import { createDigitNumbers } from './digit-numbers.ts'

/** Numbers texts from 0 as they are met. */
export interface TextNumbers {
  size(): number
  /** All texts by number. */
  list(): readonly string[]
  /** The numbers of texts that are not of digits. */
  words(): ReadonlyMap<string, number>
  /** Undefined where there is no such number. */
  text(number: number): string | undefined
  /** -1 where a text has none. */
  find(text: string): number
  /** Where a text has none, it is given the next. */
  of(text: string): number
  /** The same for texts of digits that are packed. */
  findPacked(packed: Int32Array, place: number): number
  ofPacked(packed: Int32Array, place: number): number
  /** Makes ready to find so many of them one after the other. */
  touch(packed: Int32Array, from: number, to: number): void
}

/** Where a text is packed to be looked up. */
const own = new Int32Array(3)

export function createTextNumbers(): TextNumbers {
  const digits = createDigitNumbers()
  const others = new Map<string, number>()
  /** Those of packed digits are made when somebody asks. */
  const texts: (string | undefined)[] = []
  let packs = new Int32Array()

  function numberPacked(packed: Int32Array, place: number, next: number, text?: string): number {
    const number = digits.number(packed, place, next)
    if (number === next && next >= 0) {
      texts.push(text)
      if (text === undefined) keep(packed, 3 * place, next)
    }
    return number
  }
  function keep(packed: Int32Array, from: number, number: number): void {
    if (3 * number + 3 > packs.length) {
      const wider = new Int32Array(6 * number + 24)
      wider.set(packs)
      packs = wider
    }
    for (let i = 0; i < 3; i++) packs[3 * number + i] = packed[from + i] as number
  }
  function textOf(number: number): string | undefined {
    if (number >= 0 && number < texts.length) texts[number] ??= packedText(packs, number) as string
    return texts[number]
  }
  return {
    // No getters: one of an object by itself lives long, and so does all that it sees.
    size: () => texts.length,
    list() {
      for (let number = 0; number < texts.length; number++) textOf(number)
      return texts as string[]
    },
    words: () => others,
    text: textOf,
    find: (text) =>
      texts.length === 0
        ? -1
        : packDigits(text, own, 0)
          ? digits.number(own, 0, -1)
          : (others.get(text) ?? -1),
    of(text) {
      const next = texts.length
      if (packDigits(text, own, 0)) return numberPacked(own, 0, next, text)
      const number = others.get(text) ?? next
      if (number === next) {
        others.set(text, next)
        texts.push(text)
      }
      return number
    },
    touch: digits.touch,
    findPacked: (packed, place) => digits.number(packed, place, -1),
    ofPacked: (packed, place) => numberPacked(packed, place, texts.length),
  }
}

/** Numbers these texts. */
export function numbersOf(texts: readonly string[]): TextNumbers {
  const numbers = createTextNumbers()
  for (const text of texts) numbers.of(text)
  return numbers
}
