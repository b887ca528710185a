/** Longer texts of digits are not numbered here. */
const longest = 24

/** Says that a text is not one of digits. */
export const NOT_DIGITS = -2

/** Numbers texts of digits, perhaps with an X at the end: identity numbers, accounts. */
export interface DigitNumbers {
  /** The number of a text. Where it has none yet, it is given `next`, unless that is -1; `NOT_DIGITS`: it never has one. */
  number(text: string, next: number): number
}

/** Open addressing: four whole numbers a place, three that hold the digits and the number + 1. */
export function createDigitNumbers(): DigitNumbers {
  let mask = 15
  let places = new Int32Array(4 * (mask + 1))
  let size = 0
  const digits = new Int32Array(3)

  function put(first: number, second: number, third: number, number: number): void {
    let at = placeOf(first, second, third) & mask
    while (places[4 * at + 3] !== 0) at = (at + 1) & mask
    places[4 * at] = first
    places[4 * at + 1] = second
    places[4 * at + 2] = third
    places[4 * at + 3] = number + 1
  }

  function grow(): void {
    const before = places
    mask = 2 * mask + 1
    places = new Int32Array(4 * (mask + 1))
    for (let at = 0; at < before.length; at += 4) {
      const number = (before[at + 3] as number) - 1
      if (number >= 0) put(before[at] as number, before[at + 1] as number, before[at + 2] as number, number)
    }
  }

  return {
    number(text, next) {
      if (!readDigits(text, digits)) return NOT_DIGITS
      const first = digits[0] as number
      const second = digits[1] as number
      const third = digits[2] as number
      let at = placeOf(first, second, third) & mask
      for (;;) {
        const number = (places[4 * at + 3] as number) - 1
        if (number < 0) break
        if (places[4 * at] === first && places[4 * at + 1] === second && places[4 * at + 2] === third)
          return number
        at = (at + 1) & mask
      }
      if (next < 0) return -1
      if (2 * ++size > mask) grow()
      put(first, second, third, next)
      return next
    },
  }
}

function placeOf(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}

/** Nine digits, the next nine, and the rest beside the length and the X; false where a text is not of digits. */
function readDigits(text: string, into: Int32Array): boolean {
  const { length } = text
  if (length === 0 || length > longest) return false
  const hasX = text.charCodeAt(length - 1) === 88
  const end = hasX ? length - 1 : length
  let value = 0
  let i = 0
  for (; i < end; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return false
    if (i === 9) {
      into[0] = value
      value = 0
    } else if (i === 18) {
      into[1] = value
      value = 0
    }
    value = value * 10 + digit
  }
  if (end <= 9) into[0] = value
  if (end <= 18) into[1] = end <= 9 ? 0 : value
  into[2] = ((end <= 18 ? 0 : value) << 6) | (length << 1) | +hasX
  return true
}
