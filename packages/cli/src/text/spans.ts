const index = (month: string): number => {
  const [year, number] = month.split('-').map(Number)
  return (year ?? 0) * 12 + (number ?? 0)
}

/** Months in order, as runs without a gap: from and to; a whole year stands alone. */
export function spans(months: readonly string[]): readonly (readonly [from: string, to: string])[] {
  const found: [string, string][] = []
  for (const month of months) {
    const last = found.at(-1)
    const follows =
      last !== undefined && month.length === 7 && last[1].length === 7 && index(month) === index(last[1]) + 1
    if (follows) last[1] = month
    else found.push([month, month])
  }
  return found
}
