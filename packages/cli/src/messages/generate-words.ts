type Say<F> = (facts: F) => string

/** Why no county could be written. */
export interface GenerateRefusalWords {
  readonly 'whole-number': Say<{ flag: string; found: string; from: number; to: number }>
  readonly anomalies: Say<{ found: string; known: readonly string[] }>
  readonly 'folder-taken': Say<{ path: string }>
  readonly 'folder-unwritable': Say<{ path: string; reason: string }>
}

/** What the command line says of inventing a county. */
export interface GenerateWords {
  readonly help: Readonly<
    Record<'generate' | 'county' | 'folder' | 'seed' | 'households' | 'months' | 'anomalies', string>
  >
  readonly wrote: Say<{ path: string; files: number; records: number; anomalies: number; innocents: number }>
}
