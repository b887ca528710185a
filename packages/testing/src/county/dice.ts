/** Chance that repeats itself: the same numbers in the same order for the same seed. */
export interface Dice {
  /** A whole number from 0 to below `sides`, which is less than 2^32. */
  below(sides: number): number
  /** True so many times in a hundred. */
  percent(share: number): boolean
  pick<T>(list: readonly T[]): T
}

const mix = (value: number): number => {
  let x = value >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}

/** Dice of a seed and of whatever else numbers a place in the county; splitmix32 from a mixed start. */
export function createDice(seed: number, ...place: readonly number[]): Dice {
  let state = mix(seed % 0x1_0000_0000) ^ mix(Math.floor(seed / 0x1_0000_0000) + 0x9e3779b9)
  for (const part of place) state = mix(state + Math.imul(part + 1, 0x9e3779b1))
  const below = (sides: number): number => {
    state = (state + 0x9e3779b9) | 0
    return Math.floor((mix(state) / 0x1_0000_0000) * sides)
  }
  return {
    below,
    percent: (share) => below(100) < share,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
  }
}
