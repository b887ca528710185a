type Say<F> = (facts: F) => string

/** What the command line says of rule packs. */
export interface LintWords {
  readonly help: {
    readonly lintRules: string
    readonly pack: string
    readonly exits: string
  }
  readonly level: { readonly error: string; readonly warning: string }
  readonly sought: string
  readonly found: string
  readonly remedy: string
  readonly total: Say<{ files: number; errors: number; warnings: number }>
}
