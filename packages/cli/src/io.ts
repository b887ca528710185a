/** Where text goes; `process.stdout` is one. */
export interface Output {
  write(text: string): unknown
  /** Whether a person reads it as it is written. */
  readonly isTTY?: boolean
  /** Width of the terminal in columns. */
  readonly columns?: number
}

/** Everything the command line knows of the world around it, files aside. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** Milliseconds on any clock, for timings on stderr. */
  readonly now?: () => number
}
