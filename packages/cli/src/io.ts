import type { Readable } from 'node:stream'

/** Where text goes; `process.stdout` is one. */
export interface Output {
  /** False: what is written next waits in memory until `drain`. */
  write(text: string): unknown
  once?(event: 'drain' | 'close', listener: () => void): unknown
  /** Whether a person reads it as it is written. */
  readonly isTTY?: boolean
  /** Width of the terminal in columns. */
  readonly columns?: number
}

/** Everything the command line knows of the world around it, files aside. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  /** Left out: nothing is said to us. */
  readonly stdin?: Readable
  /** Has `stop` called when the process is told to end. */
  readonly onStop?: (stop: () => void) => void
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** Milliseconds on any clock, for timings on stderr. */
  readonly now?: () => number
}
