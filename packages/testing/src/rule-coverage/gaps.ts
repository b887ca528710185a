import type { LeafCoverage, RuleCoverage } from './coverage.ts'

const kinds = ['true', 'false', 'unknown', 'decided'] as const
type Kind = (typeof kinds)[number]

/** What a comparison was never seen to do. */
export interface Gap {
  readonly rule: string
  readonly place: string
  /** Never `true`, `false` or `unknown`; or never `decided`: it never settled the outcome alone. */
  readonly never: Kind
}

/** Everything that no case has shown, in order. */
export const gapsOf = (rules: readonly RuleCoverage[]): readonly Gap[] =>
  rules.flatMap(({ rule, leaves }) =>
    leaves.flatMap((leaf) =>
      kinds.filter((never) => leaf[never] === 0).map((never) => ({ rule, place: leaf.place, never })),
    ),
  )

/** Shares of comparisons, from 0 to 1, that were seen to do each. */
export type Shares = Readonly<Record<Kind, number>>

export function sharesOf(rules: readonly RuleCoverage[]): Shares {
  const leaves: readonly LeafCoverage[] = rules.flatMap((rule) => rule.leaves)
  const share = (kind: Kind) =>
    leaves.length === 0 ? 1 : leaves.filter((leaf) => leaf[kind] > 0).length / leaves.length
  return { true: share('true'), false: share('false'), unknown: share('unknown'), decided: share('decided') }
}

/** The shares below what is asked for, a line each; none where all are reached. */
export function belowThresholds(shares: Shares, asked: Partial<Shares>): readonly string[] {
  return kinds.flatMap((kind) => {
    const least = asked[kind]
    return least === undefined || shares[kind] >= least
      ? []
      : [`${percent(shares[kind])} of the comparisons were seen ${kind}; ${percent(least)} were asked for`]
  })
}

const percent = (share: number): string => `${Math.floor(share * 1000) / 10} %`
