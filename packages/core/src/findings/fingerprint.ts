import { remember } from '../dataset/remember.ts'
import { digest, keyedDigest } from '../digest/digest.ts'

const tails = new Map<string, string>()

/** What tells a key from others. */
const tailOf = (key: string): string =>
  remember(tails, key, () => keyedDigest('fingerprint key', key).slice(0, 8))

/**
 * A stable name for what the parts say: 32 hex digits of HMAC-SHA-256 with the county's key, then `-` and
 * eight that tell this key from others. Without a key it is 32 digits of a plain digest, from which a
 * number can be guessed by trying all.
 */
export function fingerprint(parts: readonly unknown[], key: string | undefined): string {
  const text = JSON.stringify(parts)
  if (key === undefined) return digest(text).slice(0, 32)
  return `${keyedDigest(text, key).slice(0, 32)}-${tailOf(key)}`
}

/** What tells the key of a fingerprint from others; null for one made without a key. */
export const keyOf = (name: string): string | null => name.split('-')[1] ?? null
