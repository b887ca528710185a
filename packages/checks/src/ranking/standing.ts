/** The least and greatest that something may come to. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

/** Where somebody stands: `rank` is 1 for the greatest, `standing` how many stand at least as high. */
export interface Standing {
  readonly rank: number
  readonly standing: number
}

/** Where one of several totals stands at worst and at best, whatever the others come to within their bounds. */
export interface Place {
  readonly at: number
  readonly worst: Standing
  readonly best: Standing
}

/** The places of all that may have one of the first `topN` ranks. */
export function placesOf(totals: readonly Bounds[], topN: number): readonly Place[] {
  const least = Float64Array.from(totals, (each) => each.least).sort()
  const most = Float64Array.from(totals, (each) => each.most).sort()
  const passed = least.at(-topN) ?? -Infinity
  return totals.flatMap((own, at) => {
    if (topN === 0 || own.most < passed) return []
    const [worseAbove, betterAbove] = [above(most, own.least), above(least, own.most)]
    return [
      {
        at,
        worst: {
          rank: 1 + worseAbove - +(own.most > own.least),
          standing: worseAbove + equalTo(most, own.least),
        },
        best: {
          rank: 1 + betterAbove,
          standing: 1 + betterAbove + equalTo(least, own.most) - +(own.least === own.most),
        },
      },
    ]
  })
}

/** How many of sorted values are greater. */
const above = (sorted: Float64Array, value: number): number =>
  sorted.length - placeOf(sorted, (each) => each > value)
const equalTo = (sorted: Float64Array, value: number): number =>
  placeOf(sorted, (each) => each > value) - placeOf(sorted, (each) => each >= value)

/** The place of the first of sorted values that passes; their number where none does. */
function placeOf(sorted: Float64Array, passes: (value: number) => boolean): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (passes(sorted[middle] as number)) to = middle
    else from = middle + 1
  }
  return from
}
