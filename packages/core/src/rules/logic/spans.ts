/** Whole numbers from and to, both included. */
export type Span = readonly [from: number, to: number]
/** Sets of whole numbers: spans in order that do not touch. */
export type Spans = readonly Span[]

export const everyNumber: Spans = [[-Infinity, Infinity]]

export const meetSpans = (a: Spans, b: Spans): Spans =>
  a.flatMap(([lo, hi]) =>
    b.map(([lo2, hi2]): Span => [Math.max(lo, lo2), Math.min(hi, hi2)]).filter(([from, to]) => from <= to),
  )

export function otherSpans(spans: Spans): Spans {
  const gaps: Span[] = []
  let from = -Infinity
  for (const [lo, hi] of spans) {
    if (lo > from) gaps.push([from, lo - 1])
    from = hi + 1
  }
  if (from < Infinity) gaps.push([from, Infinity])
  return gaps
}

export const joinSpans = (a: Spans, b: Spans): Spans => otherSpans(meetSpans(otherSpans(a), otherSpans(b)))
