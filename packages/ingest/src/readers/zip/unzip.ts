import type { Limits } from '../limits.ts'
import { Unreadable, within } from '../unreadable.ts'
import { zipEntries } from './directory.ts'
import { inflate } from './inflate.ts'

const small = 1 << 20

/** Inflates the parts of a zip that are `wanted` by their names, within limits that are kept while they inflate. */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: Limits,
): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>()
  let total = 0
  for (const { name, stored, bytes: compressed } of zipEntries(bytes, limits)) {
    if (!wanted(name)) continue
    const byRatio = Math.max(small, limits.inflationRatio * compressed.length)
    const left = limits.inflatedBytes - total
    const part = stored ? compressed : inflate(compressed, Math.min(byRatio, left))
    if (part === 'room') {
      if (left <= byRatio) within(limits, 'inflatedBytes', limits.inflatedBytes + 1)
      within(limits, 'inflationRatio', limits.inflationRatio + 1)
    }
    if (typeof part === 'string')
      throw new Unreadable('file.unreadable', { format: 'zip', reason: `${name}: ${part}` })
    total += part.length
    within(limits, 'inflatedBytes', total)
    parts.set(name, part)
  }
  return parts
}
