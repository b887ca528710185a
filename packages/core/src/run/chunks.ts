/** Rows in parts of at most `size`. */
export function* partsOf(rows: Int32Array, size: number): Generator<Int32Array> {
  for (let from = 0; from < rows.length; from += size) yield rows.subarray(from, from + size)
}

/** Rows in parts of about `size`, such that rows with the same key stand in the same part. */
export function* wholeGroups(
  rows: readonly number[],
  keys: readonly string[],
  size: number,
): Generator<Int32Array> {
  const groups = new Map<string, number[]>()
  rows.forEach((row, i) => {
    const key = keys[i] as string
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  })
  let part: number[] = []
  for (const group of groups.values()) {
    if (part.length > 0 && part.length + group.length > size) {
      yield Int32Array.from(part)
      part = []
    }
    for (const row of group) part.push(row)
  }
  if (part.length > 0) yield Int32Array.from(part)
}
