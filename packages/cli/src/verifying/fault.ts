/** What is wrong with a claim: where it stands, in which part of it, and what was found there. */
export interface AskedFault {
  readonly at: string
  readonly part: 'person' | 'claim' | 'claimed' | 'month' | 'form'
  readonly found: string
}
