/** What the kit needs of a test runner: vitest, node:test, jest and mocha all have it. */
export interface Runner {
  readonly describe: (name: string, body: () => void) => unknown
  readonly it: (name: string, body: () => void) => unknown
}

/**
 * The runner that was given, or the one whose `describe` and `it` are global. Throws `TypeError` where there is
 * neither.
 */
export function runnerOf(given: Runner | undefined): Runner {
  if (given) return given
  const { describe, it } = globalThis as Partial<Runner>
  if (typeof describe !== 'function' || typeof it !== 'function')
    throw new TypeError(
      'a test runner was sought: pass { describe, it } of vitest or node:test, or make them global',
    )
  return { describe, it }
}
