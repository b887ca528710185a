import type { Runner } from '@hedui/testing'

/** A runner that runs at once and tells what failed, by the name of the test. */
export function complaintsOf(suite: (runner: Runner) => void): Readonly<Record<string, string>> {
  const failed: Record<string, string> = {}
  suite({
    describe: (_, body) => body(),
    it(name, body) {
      try {
        body()
      } catch (error) {
        failed[name] = String(error)
      }
    },
  })
  return failed
}
