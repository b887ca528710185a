/** Numbers that one seed gives again and again (mulberry32). */
export class Dice {
  #state: number
  constructor(seed: number) {
    this.#state = seed | 0
  }
  /** A whole number from 0 up to, not including, `sides`. */
  roll(sides: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % Math.max(1, sides)
  }
  one<T>(of: readonly T[]): T {
    return of[this.roll(of.length)] as T
  }
}
