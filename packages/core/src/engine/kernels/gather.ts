import { isKnownSequence } from '../../dataset/sequence.ts'

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

/** The rows at `positions`, to be read only; what is negative (-1 unknown, -2 nothing) stays. */
export function pickRows(rows: Int32Array, positions: Int32Array): Int32Array {
  if (isKnownSequence(rows)) return positions
  const out = new Int32Array(positions.length)
  for (let i = 0; i < positions.length; i++) {
    const at = positions[i]!
    out[i] = at >= 0 ? rows[at]! : at
  }
  return out
}
