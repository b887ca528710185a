type Say<F> = (facts: F) => string

/** Why no adapter could be written. */
export interface NewAdapterRefusalWords {
  readonly 'no-headings': Say<{ path: string }>
  readonly 'adapter-id': Say<{ found: string }>
  readonly 'adapter-unwritable': Say<{ path: string; reason: string }>
}

/** What the command line says of writing a first adapter. */
export interface NewAdapterWords {
  readonly help: Readonly<Record<'new' | 'adapter' | 'file' | 'id' | 'out', string>>
  readonly wrote: Say<{ files: readonly string[]; nearest: string; known: number; undecided: number }>
}
