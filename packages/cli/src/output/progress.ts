import type { Io } from '../io.ts'

/** What is going on, for a person who waits: on stderr, where a terminal is, or once it took over a second. */
export interface Progress {
  /** Says what begins, on a terminal. */
  now(text: string): void
  /** Says what was done since the last time and how long it took, in milliseconds. */
  lap(say: (ms: number) => string): void
  /** Says something that must not be missed. */
  note(text: string): void
}

const longEnough = 1000

export function createProgress({ stderr, now = () => performance.now() }: Io): Progress {
  let begun = now()
  return {
    now(text) {
      if (stderr.isTTY) stderr.write(`${text}\n`)
    },
    lap(say) {
      const ended = now()
      const ms = ended - begun
      begun = ended
      if (stderr.isTTY || ms > longEnough) stderr.write(`${say(ms)}\n`)
    },
    note(text) {
      stderr.write(`${text}\n`)
    },
  }
}
