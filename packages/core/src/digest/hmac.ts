import { sha256 } from './sha256.ts'

const block = 64

/** HMAC-SHA-256 (RFC 2104) in 32 bytes. */
export function hmac(key: Uint8Array, message: Uint8Array): Uint8Array {
  const short = key.length > block ? sha256(key) : key
  const padded = new Uint8Array(block)
  padded.set(short)
  const masked = (mask: number) => padded.map((byte) => byte ^ mask)
  return sha256(joined(masked(0x5c), sha256(joined(masked(0x36), message))))
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}
