/** Numbers packed texts of digits: identity numbers, accounts. */
export interface DigitNumbers {
  /** The number of the text packed at a place. Where it has none yet, it is given `next`, unless that is -1. */
  number(packed: Int32Array, place: number, next: number): number
  /** Looks where many texts would stand, so that the processor fetches these places side by side. */
  touch(packed: Int32Array, from: number, to: number): void
}

/** Open addressing, made four times as wide where half is taken: four whole numbers a place, three that hold the digits and the number + 1. */
export function createDigitNumbers(): DigitNumbers {
  let places = new Int32Array(8)
  let size = 0

  /** Where the text packed at `at` stands, or would stand. */
  function slotOf(packed: Int32Array, at: number): number {
    const first = packed[at] as number
    const second = packed[at + 1] as number
    const third = packed[at + 2] as number
    const mask = places.length - 1
    let slot = (hashOf(first, second, third) << 2) & mask
    while (
      places[slot + 3] !== 0 &&
      (places[slot] !== first || places[slot + 1] !== second || places[slot + 2] !== third)
    )
      slot = (slot + 4) & mask
    return slot
  }

  function put(packed: Int32Array, at: number, number: number): void {
    const slot = slotOf(packed, at)
    for (let i = 0; i < 3; i++) places[slot + i] = packed[at + i] as number
    places[slot + 3] = number
  }

  return {
    touch(packed, from, to) {
      const end = Math.min(3 * to, packed.length)
      for (let at = 3 * from; at < end; at += 3) slotOf(packed, at)
    },
    number(packed, place, next) {
      const known = places[slotOf(packed, 3 * place) + 3] as number
      if (known > 0 || next < 0) return known - 1
      if (8 * ++size > places.length) {
        const before = places
        places = new Int32Array(4 * before.length)
        for (let at = 0; at < before.length; at += 4)
          if (before[at + 3] !== 0) put(before, at, before[at + 3] as number)
      }
      put(packed, 3 * place, next + 1)
      return next
    },
  }
}

function hashOf(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
