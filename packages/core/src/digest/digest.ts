import { hmac } from './hmac.ts'
import { sha256 } from './sha256.ts'
import { utf8 } from './utf8.ts'

const pairs = Array.from({ length: 256 }, (_, byte) => (byte + 256).toString(16).slice(1))

function hex(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i++) text += pairs[bytes[i] as number]
  return text
}

/** SHA-256 of a text, in hex. */
export const digest = (text: string): string => hex(sha256(utf8(text)))

/** HMAC-SHA-256 of a text under a key, in hex. */
export const keyedDigest = (text: string, key: string): string => hex(hmac(utf8(key), utf8(text)))
