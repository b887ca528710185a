/** What makes a value stand out. */
export interface OutlierLimits {
  /** Robust z beyond which a value stands out. */
  readonly zLimit: number
  /** Percent of the median beyond which it does. */
  readonly percentLimit: number
  /** How many peers there must be. */
  readonly minPeers: number
  /** Least spread that is taken, in percent of the median. */
  readonly floorPercent: number
}

/** A value that stands out among its peers: its place, and how far it is from their median. */
export interface Outlying {
  readonly index: number
  readonly median: number
  /** Rounded to two places, as `percent`. */
  readonly z: number
  readonly percent: number
  readonly peers: number
}

/**
 * The values that are far from the median of all, in their order. `z` is the distance in robust standard deviations
 * (1.4826 × the median absolute deviation), taken as no less than `floorPercent` of the median: where amounts follow a
 * tariff that deviation is 0. Both limits must be passed; none stands out where the median is 0.
 */
export function outlying(
  values: readonly number[],
  { zLimit, percentLimit, minPeers, floorPercent }: OutlierLimits,
): readonly Outlying[] {
  if (values.length === 0 || values.length < minPeers) return []
  const middle = medianOf(values)
  if (middle === 0) return []
  const deviation = 1.4826 * medianOf(values.map((value) => Math.abs(value - middle)))
  const spread = Math.max(deviation, (Math.abs(middle) * floorPercent) / 100)
  return values.flatMap((value, index) => {
    const z = (value - middle) / spread
    const percent = Math.round(((value - middle) / Math.abs(middle)) * 10_000) / 100
    return Math.abs(z) > zLimit && Math.abs(percent) > percentLimit
      ? [{ index, median: middle, z: Math.round(z * 100) / 100, percent, peers: values.length }]
      : []
  })
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] as number
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2
}
