import { expect, it } from 'vitest'
import type { HostRecord } from '../../src/dataset/host.ts'
import { holds, type Term } from '../../src/expression/term.ts'
import { type Bounds, boundsOf, claim } from './claims.ts'

/** Surely in, possibly in, and surely out. */
export const [sure, maybe, out] = [{ flag: true }, { flag: null }, { flag: false }]
export const flagged = claim.many('items').where((i) => holds(i.flag))
const covering = ['claims', 'items', 'more-items', 'parts']
const uncovered = ['claims', 'parts']
const halfCovered = ['claims', 'items', 'parts']

type Case = [name: string, items: readonly HostRecord[], bounds: Bounds, bounds2: Bounds]

/** Each case with every register complete, and with one that is not. */
export const table = (term: Term, cases: readonly Case[]) => {
  it.each(cases)('%s', (_, items, complete, open) => {
    expect(boundsOf(term, { items, covered: covering })).toEqual(complete)
    expect(boundsOf(term, { items, covered: uncovered })).toEqual(open)
    expect(boundsOf(term, { items, covered: halfCovered })).toEqual(open)
  })
}
