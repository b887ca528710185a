import { closing } from './closing.ts'

const SEMICOLON = 0x3b
const QUOTE = 0x22
const CR = 0x0d
const LF = 0x0a

/** What stands between fields once semicolons do not: no text has it, and the scanner looks for low bytes. */
export const separator = 0x1f

/** The text with `separator` for every semicolon between fields, as spreadsheets of some settings write them. */
export function semicolonsSeparated(bytes: Uint8Array, start: number): Uint8Array {
  const separated = bytes.slice()
  let begins = true
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at]
    const quoted: ReturnType<typeof closing> =
      begins && byte === QUOTE ? closing(bytes, at, SEMICOLON) : undefined
    if (quoted) at = quoted.next - 1
    else if (byte === SEMICOLON) separated[at] = separator
    begins = !quoted && (byte === SEMICOLON || byte === LF || byte === CR)
  }
  return separated
}
