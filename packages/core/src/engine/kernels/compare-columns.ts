import type { Live } from './live.ts'

/** Where `a < b`. */
export function lessThanColumn(a: Float64Array, b: Float64Array, live: Live, out: Uint32Array): void {
  const { length } = a
  for (let w = 0; w < length >>> 5; w++) {
    if (live !== undefined && live[w] === 0) continue
    let bits = 0
    for (let shift = 0; shift < 32; shift += 8) {
      const j = w * 32 + shift
      bits |=
        (+((a[j] as number) < (b[j] as number)) |
          (+((a[j + 1] as number) < (b[j + 1] as number)) << 1) |
          (+((a[j + 2] as number) < (b[j + 2] as number)) << 2) |
          (+((a[j + 3] as number) < (b[j + 3] as number)) << 3) |
          (+((a[j + 4] as number) < (b[j + 4] as number)) << 4) |
          (+((a[j + 5] as number) < (b[j + 5] as number)) << 5) |
          (+((a[j + 6] as number) < (b[j + 6] as number)) << 6) |
          (+((a[j + 7] as number) < (b[j + 7] as number)) << 7)) <<
        shift
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
      bits |=
        (+((a[j] as number) <= (b[j] as number)) |
          (+((a[j + 1] as number) <= (b[j + 1] as number)) << 1) |
          (+((a[j + 2] as number) <= (b[j + 2] as number)) << 2) |
          (+((a[j + 3] as number) <= (b[j + 3] as number)) << 3) |
          (+((a[j + 4] as number) <= (b[j + 4] as number)) << 4) |
          (+((a[j + 5] as number) <= (b[j + 5] as number)) << 5) |
          (+((a[j + 6] as number) <= (b[j + 6] as number)) << 6) |
          (+((a[j + 7] as number) <= (b[j + 7] as number)) << 7)) <<
        shift
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
      bits |=
        (+(a[j] === b[j]) |
          (+(a[j + 1] === b[j + 1]) << 1) |
          (+(a[j + 2] === b[j + 2]) << 2) |
          (+(a[j + 3] === b[j + 3]) << 3) |
          (+(a[j + 4] === b[j + 4]) << 4) |
          (+(a[j + 5] === b[j + 5]) << 5) |
          (+(a[j + 6] === b[j + 6]) << 6) |
          (+(a[j + 7] === b[j + 7]) << 7)) <<
        shift
    }
    out[w] = bits
  }
  for (let i = length & ~31; i < length; i++) out[i >>> 5]! |= +(a[i] === b[i]) << (i & 31)
}

/** Where both codes are the same. */
export function codesAgree(a: Uint32Array, b: Uint32Array, live: Live, out: Uint32Array): void {
  const { length } = a
  for (let w = 0; w < length >>> 5; w++) {
    if (live !== undefined && live[w] === 0) continue
    let bits = 0
    for (let shift = 0; shift < 32; shift += 8) {
      const j = w * 32 + shift
      bits |=
        (+(a[j] === b[j]) |
          (+(a[j + 1] === b[j + 1]) << 1) |
          (+(a[j + 2] === b[j + 2]) << 2) |
          (+(a[j + 3] === b[j + 3]) << 3) |
          (+(a[j + 4] === b[j + 4]) << 4) |
          (+(a[j + 5] === b[j + 5]) << 5) |
          (+(a[j + 6] === b[j + 6]) << 6) |
          (+(a[j + 7] === b[j + 7]) << 7)) <<
        shift
    }
    out[w] = bits
  }
  for (let i = length & ~31; i < length; i++) out[i >>> 5]! |= +(a[i] === b[i]) << (i & 31)
}
