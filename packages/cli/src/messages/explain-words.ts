type Say<F> = (facts: F) => string

/** Why a finding could not be found again. */
export interface ExplainRefusalWords {
  readonly fingerprint: Say<{ found: string; near: readonly string[]; findings: number }>
  readonly 'fingerprint-short': Say<{ found: string; matches: readonly string[]; count: number }>
}

/** What the command line says of explaining findings. */
export interface ExplainWords {
  readonly help: Readonly<Record<'explain' | 'folder' | 'fingerprint' | 'embed', string>>
}
