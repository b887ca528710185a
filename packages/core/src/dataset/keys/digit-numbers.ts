/** Numbers packed texts of digits: identity numbers, accounts. */
export interface DigitNumbers {
  /** The number of the text packed at a place. Where it has none yet, it is given `next`, unless that is -1. */
  number(packed: Int32Array, place: number, next: number): number
}

/** Open addressing: four whole numbers a place, three that hold the digits and the number + 1. */
export function createDigitNumbers(): DigitNumbers {
  let mask = 1
  let places = new Int32Array(4 * (mask + 1))
  let size = 0

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
    number(packed, place, next) {
      const first = packed[3 * place] as number
      const second = packed[3 * place + 1] as number
      const third = packed[3 * place + 2] as number
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
