import type { Live } from './live.ts'

/** Where the code is `k`. */
export function codeIs(a: Uint32Array, k: number, live: Live, out: Uint32Array): void {
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

/** Where the code is marked 1 in `marks`, which has a place for every code that occurs. */
export function codeAmong(a: Uint32Array, marks: Uint8Array, live: Live, out: Uint32Array): void {
  const { length } = a
  for (let w = 0; w < length >>> 5; w++) {
    if (live !== undefined && live[w] === 0) continue
    let bits = 0
    for (let shift = 0; shift < 32; shift += 8) {
      const j = w * 32 + shift
      let lanes = marks[a[j + 7] as number] as number
      lanes = (lanes << 1) + (marks[a[j + 6] as number] as number)
      lanes = (lanes << 1) + (marks[a[j + 5] as number] as number)
      lanes = (lanes << 1) + (marks[a[j + 4] as number] as number)
      lanes = (lanes << 1) + (marks[a[j + 3] as number] as number)
      lanes = (lanes << 1) + (marks[a[j + 2] as number] as number)
      lanes = (lanes << 1) + (marks[a[j + 1] as number] as number)
      lanes = (lanes << 1) + (marks[a[j] as number] as number)
      bits |= lanes << shift
    }
    out[w] = bits
  }
  for (let i = length & ~31; i < length; i++) out[i >>> 5]! |= (marks[a[i] as number] as number) << (i & 31)
}

/** Where both codes are the same. */
export function codesAgree(a: Uint32Array, b: Uint32Array, live: Live, out: Uint32Array): void {
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
