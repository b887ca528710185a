type Say<F> = (facts: F) => string

/** Why a reform could not be simulated. */
export interface SimulateRefusalWords {
  readonly 'no-reform': Say<object>
  readonly set: Say<{ found: string }>
  readonly month: Say<{ found: string }>
}

/** What the command line says of simulating a reform. */
export interface SimulateWords {
  readonly help: Readonly<Record<'simulate' | 'programme' | 'set' | 'overlay' | 'month' | 'svg', string>>
  readonly found: Say<
    Readonly<Record<'asked' | 'same' | 'gains' | 'loses' | 'enters' | 'leaves' | 'open', number>>
  >
}
