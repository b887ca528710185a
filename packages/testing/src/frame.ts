/** The two functions every test runner has: vitest, jest, mocha and node:test fit as they are. */
export interface TestFrame {
  describe(name: string, body: () => void): unknown
  it(name: string, body: () => void | Promise<void>): unknown
}

/** The functions given, else those the runner has made global. */
export function frameOf({ describe, it }: Partial<TestFrame>): TestFrame {
  const found = { ...(globalThis as Partial<TestFrame>) }
  const frame = { describe: describe ?? found.describe, it: it ?? found.it }
  if (typeof frame.describe !== 'function' || typeof frame.it !== 'function')
    throw new TypeError('no describe and it: pass those of the test runner, such as those of node:test')
  return frame as TestFrame
}
