import type { Live } from './live.ts'

/** Where `a < k`. */
export function lessThanConstant(a: Float64Array, k: number, live: Live, out: Uint32Array): void {
  const { length } = a
  for (let w = 0; w < length >>> 5; w++) {
    if (live !== undefined && live[w] === 0) continue
    let bits = 0
    for (let shift = 0; shift < 32; shift += 8) {
      const j = w * 32 + shift
      let lanes = +((a[j + 7] as number) < k)
      lanes = (lanes << 1) + +((a[j + 6] as number) < k)
      lanes = (lanes << 1) + +((a[j + 5] as number) < k)
      lanes = (lanes << 1) + +((a[j + 4] as number) < k)
      lanes = (lanes << 1) + +((a[j + 3] as number) < k)
      lanes = (lanes << 1) + +((a[j + 2] as number) < k)
      lanes = (lanes << 1) + +((a[j + 1] as number) < k)
      lanes = (lanes << 1) + +((a[j] as number) < k)
      bits |= lanes << shift
    }
    out[w] = bits
  }
  for (let i = length & ~31; i < length; i++) out[i >>> 5]! |= +((a[i] as number) < k) << (i & 31)
}

/** Where `a <= k`. */
export function atMostConstant(a: Float64Array, k: number, live: Live, out: Uint32Array): void {
  const { length } = a
  for (let w = 0; w < length >>> 5; w++) {
    if (live !== undefined && live[w] === 0) continue
    let bits = 0
    for (let shift = 0; shift < 32; shift += 8) {
      const j = w * 32 + shift
      let lanes = +((a[j + 7] as number) <= k)
      lanes = (lanes << 1) + +((a[j + 6] as number) <= k)
      lanes = (lanes << 1) + +((a[j + 5] as number) <= k)
      lanes = (lanes << 1) + +((a[j + 4] as number) <= k)
      lanes = (lanes << 1) + +((a[j + 3] as number) <= k)
      lanes = (lanes << 1) + +((a[j + 2] as number) <= k)
      lanes = (lanes << 1) + +((a[j + 1] as number) <= k)
      lanes = (lanes << 1) + +((a[j] as number) <= k)
      bits |= lanes << shift
    }
    out[w] = bits
  }
  for (let i = length & ~31; i < length; i++) out[i >>> 5]! |= +((a[i] as number) <= k) << (i & 31)
}

/** Where `a` is `k`. */
export function sameAsConstant(a: Float64Array, k: number, live: Live, out: Uint32Array): void {
  const { length } = a
  for (let w = 0; w < length >>> 5; w++) {
    if (live !== undefined && live[w] === 0) continue
    let bits = 0
    for (let shift = 0; shift < 32; shift += 8) {
      const j = w * 32 + shift
      let lanes = +(a[j + 7] === k)
      lanes = (lanes << 1) + +(a[j + 6] === k)
      lanes = (lanes << 1) + +(a[j + 5] === k)
      lanes = (lanes << 1) + +(a[j + 4] === k)
      lanes = (lanes << 1) + +(a[j + 3] === k)
      lanes = (lanes << 1) + +(a[j + 2] === k)
      lanes = (lanes << 1) + +(a[j + 1] === k)
      lanes = (lanes << 1) + +(a[j] === k)
      bits |= lanes << shift
    }
    out[w] = bits
  }
  for (let i = length & ~31; i < length; i++) out[i >>> 5]! |= +(a[i] === k) << (i & 31)
}
