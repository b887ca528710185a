import type { LeafCoverage } from './coverage.ts'

/** A comparison, or the comparisons that stand together under one word such as `all[0]` or `not`. */
export interface Branch {
  readonly step: string
  readonly leaf?: LeafCoverage
  readonly parts: readonly Branch[]
}

/** The comparisons of a rule as they stand within one another, by their places. */
export const treeOf = (leaves: readonly LeafCoverage[]): readonly Branch[] =>
  grow(leaves.map((leaf) => ({ leaf, steps: leaf.place === '' ? [] : leaf.place.split('.').flatMap(steps) })))

/** `all[0]` is an `all`, and the first of its parts. */
const steps = (step: string): string[] => {
  const [, word = step, at] = /^(.*)\[(\d+)\]$/.exec(step) ?? []
  return at === undefined ? [word] : [word, at]
}

interface Placed {
  readonly leaf: LeafCoverage
  readonly steps: readonly string[]
}

function grow(placed: readonly Placed[]): readonly Branch[] {
  const groups = new Map<string, Placed[]>()
  for (const {
    leaf,
    steps: [first = '', ...rest],
  } of placed)
    groups.set(first, [...(groups.get(first) ?? []), { leaf, steps: rest }])
  return [...groups].map(([step, within]) => {
    const [only] = within
    return only && within.length === 1 && only.steps.length === 0
      ? { step, leaf: only.leaf, parts: [] }
      : { step, parts: grow(within) }
  })
}
