import type { ControlLine, StatedTotals } from './frame.ts'

/** What a control line says, read with `at`; null where it has no such mark or its places hold no figures. */
export interface Control {
  readonly month: string | null
  readonly totals: readonly StatedTotals[]
}

const figures = /^[\d,]+(?:\.\d+)?$/

/** Reads a control line; a line that only happens to begin with the mark has no figures where they should stand. */
export function readControl<Place>(
  line: ControlLine<Place>,
  row: number,
  at: (place: Place) => string,
): Control | null {
  const said = (place: Place | undefined) => (place === undefined ? null : at(place).trim())
  const month = said(line.month)
  const totals = (line.totals ?? []).map(({ count, sum, of, money, where }) => ({
    row,
    count: said(count),
    sum: said(sum),
    of,
    money,
    ...(where && { where }),
  }))
  const stated = [month, ...totals.flatMap(({ count, sum }) => [count, sum])]
  return stated.every((text) => text === null || figures.test(text)) ? { month, totals } : null
}
