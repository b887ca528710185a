import { refusal } from '../../refusal.ts'

/** The message in a line of UTF-8; undefined for a blank line. */
export function messageIn(bytes: Uint8Array): unknown {
  const text = decoded(bytes)
  if (text.trim() === '') return undefined
  try {
    return parse(text)
  } catch {
    throw refusal('serve.json', { bytes: bytes.length })
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refusal('serve.utf8', { bytes: bytes.length })
  }
}

/** A key `__proto__` would be lost without a word, so it makes the line unusable. */
const parse = (text: string): unknown =>
  /__proto__|\\u005f/i.test(text) ? JSON.parse(text, refuseProto) : JSON.parse(text)

function refuseProto(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError(key)
  return value
}
