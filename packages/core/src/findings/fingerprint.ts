import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of a text, in hex. */
export const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/**
 * A stable name for what the parts say: HMAC-SHA-256 with the county's key, cut to 32 hex digits. Without
 * a key it is a plain digest, from which a number can be guessed by trying all.
 */
export function fingerprint(parts: readonly unknown[], key: string | undefined): string {
  const text = utf8ToBytes(JSON.stringify(parts))
  return bytesToHex(key === undefined ? sha256(text) : hmac(sha256, utf8ToBytes(key), text)).slice(0, 32)
}
