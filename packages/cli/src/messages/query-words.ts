type Say<F> = (facts: F) => string

/** Why a query could not be made. */
export interface QueryRefusalWords {
  readonly entity: Say<{ found: string; near: readonly string[]; known: readonly string[] }>
  readonly 'no-such-field': Say<{
    entity: string
    found: string
    near: readonly string[]
    known: readonly string[]
  }>
  readonly where: Say<{ found: string }>
  readonly 'query-format': Say<{ found: string; known: readonly string[] }>
}

/** What the command line says of finding records. */
export interface QueryWords {
  readonly help: Readonly<Record<'query' | 'from' | 'where' | 'show' | 'format' | 'undetermined', string>>
  readonly found: Say<{ rows: number; undetermined: number }>
}
