/**
 * A seeded source of whole numbers below `n` (xorshift32): the same numbers in every run.
 * @param {number} seed not 0
 * @returns {(n: number) => number}
 */
export function createRandom(seed) {
  let state = seed | 0
  return (n) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % n
  }
}
