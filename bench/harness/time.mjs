const LONG = 3_000

/** Milliseconds that repeated calls of one kind may take in all. */
let budget = 2_000

/** From now on few calls must do: for trying things out. */
export function hurry() {
  budget = 100
}

const collect = /** @type {() => void} */ (globalThis.gc ?? (() => {}))

/**
 * Milliseconds of one call: the median of repeated calls after warming up. A call of more than three seconds
 * counts as its own warming up and is made only once more.
 * @template T
 * @param {() => T | Promise<T>} run
 * @returns {Promise<{ ms: number, answer: T }>}
 */
export async function timed(run) {
  collect()
  /** @type {number[]} */
  const times = []
  let answer = await once(run, times)
  if (/** @type {number} */ (times[0]) > LONG) {
    answer = await once(run, times)
    return { ms: Math.min(...times), answer }
  }
  const warm = performance.now()
  while (performance.now() - warm < budget / 4) answer = await once(run, [])
  collect()
  times.length = 0
  const start = performance.now()
  while (times.length < 5 || (times.length < 51 && performance.now() - start < budget))
    answer = await once(run, times)
  return { ms: quantile(times, 0.5), answer }
}

/**
 * Milliseconds of each of many different calls: `first` of the first time that all are made, while everything warms up,
 * `warm` of calls after six seconds of them. A round of calls stops after twenty seconds.
 * @template A
 * @param {Iterable<A>} items gone through again and again; what making an item takes is not counted
 * @param {(item: A) => unknown} run
 */
export function timedEach(items, run) {
  collect()
  const start = performance.now()
  const first = roundOf(items, run)
  while (performance.now() - start < 3 * budget) roundOf(items, run)
  collect()
  /** @type {number[]} */
  const warm = []
  const timing = performance.now()
  do warm.push(...roundOf(items, run))
  while (performance.now() - timing < budget)
  return { first, warm }
}

/**
 * @template A
 * @param {Iterable<A>} items
 * @param {(item: A) => unknown} run
 */
function roundOf(items, run) {
  /** @type {number[]} */
  const times = []
  const start = performance.now()
  for (const item of items) {
    const before = performance.now()
    run(item)
    times.push(performance.now() - before)
    if (performance.now() - start > 10 * budget) break
  }
  return times
}

/**
 * @template T
 * @param {() => T | Promise<T>} run
 * @param {number[]} times
 */
async function once(run, times) {
  const start = performance.now()
  const answer = await run()
  times.push(performance.now() - start)
  return answer
}

/**
 * @param {readonly number[]} numbers
 * @param {number} part 0.5 is the median
 */
export function quantile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return /** @type {number} */ (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))])
}
