import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of a text, in hex. */
export const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

const keyed = (text: Uint8Array, key: string): string => bytesToHex(hmac(sha256, utf8ToBytes(key), text))

/**
 * A stable name for what the parts say: 32 hex digits of HMAC-SHA-256 with the county's key, then `-` and
 * eight that tell this key from others. Without a key it is 32 digits of a plain digest, from which a
 * number can be guessed by trying all.
 */
export function fingerprint(parts: readonly unknown[], key: string | undefined): string {
  const text = utf8ToBytes(JSON.stringify(parts))
  if (key === undefined) return bytesToHex(sha256(text)).slice(0, 32)
  return `${keyed(text, key).slice(0, 32)}-${keyed(utf8ToBytes('fingerprint key'), key).slice(0, 8)}`
}

/** What tells the key of a fingerprint from others; null for one made without a key. */
export const keyOf = (name: string): string | null => name.split('-')[1] ?? null
