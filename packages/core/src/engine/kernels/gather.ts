const made = new WeakSet<Int32Array>()

/** 0, 1, 2, … to be read only. */
export function sequence(size: number): Int32Array {
  const rows = new Int32Array(size)
  for (let i = 0; i < size; i++) rows[i] = i
  made.add(rows)
  return rows
}

/** Whether the rows are 0, 1, 2, …, so that a column can stand for its values at them. */
export function isSequence(rows: Int32Array): boolean {
  if (made.has(rows)) return true
  let i = 0
  while (i < rows.length && rows[i] === i) i++
  return i === rows.length
}

/** The numbers at `rows`: `unknown` where a row is -1, NaN where it is -2. */
export function pickNumbers(values: Float64Array, rows: Int32Array, unknown: number): Float64Array {
  const out = new Float64Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    out[i] = row >= 0 ? values[row]! : row === -1 ? unknown : Number.NaN
  }
  return out
}

/** The codes at `rows`: unknown where a row is -1, nothing where it is -2. */
export function pickCodes(codes: Uint32Array, rows: Int32Array): Uint32Array {
  const out = new Uint32Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    out[i] = row >= 0 ? codes[row]! : -1 - row
  }
  return out
}

/** The rows at `positions`; what is negative (-1 unknown, -2 nothing) stays. */
export function pickRows(rows: Int32Array, positions: Int32Array): Int32Array {
  const out = new Int32Array(positions.length)
  for (let i = 0; i < positions.length; i++) {
    const at = positions[i]!
    out[i] = at >= 0 ? rows[at]! : at
  }
  return out
}
