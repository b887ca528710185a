import { hmac } from './hmac.ts'
import { sha256 } from './sha256.ts'
import { utf8 } from './utf8.ts'

function hex(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer)
  let text = ''
  for (let at = 0; at < bytes.length; at += 4) text += view.getUint32(at).toString(16).padStart(8, '0')
  return text
}

/** SHA-256 of a text, in hex. */
export const digest = (text: string): string => hex(sha256(utf8(text)))

/** HMAC-SHA-256 of a text under a key, in hex. */
export const keyedDigest = (text: string, key: string): string => hex(hmac(utf8(key), utf8(text)))
