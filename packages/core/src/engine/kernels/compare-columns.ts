import type { Live } from './live.ts'

/** Where `a < b`. */
export function lessThanColumn(a: Float64Array, b: Float64Array, live: Live, out: Uint32Array): void {
  const { length } = a
  for (let w = 0; w < length >>> 5; w++) {
    if (live !== undefined && live[w] === 0) continue
    let bits = 0
    for (let shift = 0; shift < 32; shift += 8) {
      const j = w * 32 + shift
      let lanes = +((a[j + 7] as number) < (b[j + 7] as number))
      lanes = (lanes << 1) + +((a[j + 6] as number) < (b[j + 6] as number))
      lanes = (lanes << 1) + +((a[j + 5] as number) < (b[j + 5] as number))
      lanes = (lanes << 1) + +((a[j + 4] as number) < (b[j + 4] as number))
      lanes = (lanes << 1) + +((a[j + 3] as number) < (b[j + 3] as number))
      lanes = (lanes << 1) + +((a[j + 2] as number) < (b[j + 2] as number))
      lanes = (lanes << 1) + +((a[j + 1] as number) < (b[j + 1] as number))
      lanes = (lanes << 1) + +((a[j] as number) < (b[j] as number))
      bits |= lanes << shift
    }
    out[w] = bits
  }
  for (let i = length & ~31; i < length; i++)
    out[i >>> 5]! |= +((a[i] as number) < (b[i] as number)) << (i & 31)
}

/** Where `a <= b`. */
export function atMostColumn(a: Float64Array, b: Float64Array, live: Live, out: Uint32Array): void {
  const { length } = a
  for (let w = 0; w < length >>> 5; w++) {
    if (live !== undefined && live[w] === 0) continue
    let bits = 0
    for (let shift = 0; shift < 32; shift += 8) {
      const j = w * 32 + shift
      let lanes = +((a[j + 7] as number) <= (b[j + 7] as number))
      lanes = (lanes << 1) + +((a[j + 6] as number) <= (b[j + 6] as number))
      lanes = (lanes << 1) + +((a[j + 5] as number) <= (b[j + 5] as number))
      lanes = (lanes << 1) + +((a[j + 4] as number) <= (b[j + 4] as number))
      lanes = (lanes << 1) + +((a[j + 3] as number) <= (b[j + 3] as number))
      lanes = (lanes << 1) + +((a[j + 2] as number) <= (b[j + 2] as number))
      lanes = (lanes << 1) + +((a[j + 1] as number) <= (b[j + 1] as number))
      lanes = (lanes << 1) + +((a[j] as number) <= (b[j] as number))
      bits |= lanes << shift
    }
    out[w] = bits
  }
  for (let i = length & ~31; i < length; i++)
    out[i >>> 5]! |= +((a[i] as number) <= (b[i] as number)) << (i & 31)
}

/** Where `a` is `b`; NaN is not itself. */
export function sameAsColumn(a: Float64Array, b: Float64Array, live: Live, out: Uint32Array): void {
  const { length } = a
  for (let w = 0; w < length >>> 5; w++) {
    if (live !== undefined && live[w] === 0) continue
    let bits = 0
    for (let shift = 0; shift < 32; shift += 8) {
      const j = w * 32 + shift
      let lanes = +(a[j + 7] === b[j + 7])
      lanes = (lanes << 1) + +(a[j + 6] === b[j + 6])
      lanes = (lanes << 1) + +(a[j + 5] === b[j + 5])
      lanes = (lanes << 1) + +(a[j + 4] === b[j + 4])
      lanes = (lanes << 1) + +(a[j + 3] === b[j + 3])
      lanes = (lanes << 1) + +(a[j + 2] === b[j + 2])
      lanes = (lanes << 1) + +(a[j + 1] === b[j + 1])
      lanes = (lanes << 1) + +(a[j] === b[j])
      bits |= lanes << shift
    }
    out[w] = bits
  }
  for (let i = length & ~31; i < length; i++) out[i >>> 5]! |= +(a[i] === b[i]) << (i & 31)
}
