import type { Check, Job } from '@hedui/core'

/** What conditions and facts are evaluated with. */
export interface Setting extends Partial<Pick<Job, 'conditions' | 'options' | 'parameters' | 'hostFacts'>> {
  /** The business day, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Values of a row besides its fields: terms of the typed builder, such as `r.to('beneficiary').home`. */
  readonly facts?: Readonly<Record<string, Check['facts'][string]>>
}

/** A setting as an engine takes it. */
export const jobOf = ({ facts = {}, conditions = {}, options = {}, ...given }: Setting) => ({
  ...given,
  ...{ conditions, options },
  facts: Object.fromEntries(Object.entries(facts).map(([name, { node }]) => [name, node])),
})
