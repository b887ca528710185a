import { ESCAPED, RICH, TEXT } from './tags.ts'

/** Texts as places in bytes. */
export interface Spans {
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly tags: readonly number[]
}

export interface Span {
  readonly from: number
  readonly to: number
  readonly tag: number
}

const LT = 0x3c
const GT = 0x3e
const SLASH = 0x2f

const code = (letter: string | undefined): number | undefined => letter?.charCodeAt(0)

/** Whether an element of this name, of one or two letters, opens here. */
export function opensAt(bytes: Uint8Array, at: number, one: string, two?: string): boolean {
  const after = at + (two === undefined ? 2 : 3)
  if (bytes[at] !== LT || bytes[at + 1] !== code(one)) return false
  return (two === undefined || bytes[at + 2] === code(two)) && isNameEnd(bytes[after])
}

export const isNameEnd = (byte: number | undefined): boolean =>
  byte === GT || byte === SLASH || byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d)

/** Where the element of this name, which does not hold itself, closes; -1 where it does not. */
export function closingAt(bytes: Uint8Array, from: number, end: number, one: string, two?: string): number {
  for (let at = bytes.indexOf(LT, from + 1); at >= 0 && at < end; at = bytes.indexOf(LT, at + 1))
    if (bytes[at + 1] === SLASH && bytes[at + 2] === code(one)) {
      if (two === undefined ? bytes[at + 3] === GT : bytes[at + 3] === code(two) && bytes[at + 4] === GT)
        return at
    }
  return -1
}

/** What stands in `<si>` or `<is>`: one text, or runs of it; null where it is neither. */
export function textOrRich(bytes: Uint8Array, begin: number, end: number): Span | null {
  let at = begin
  while (at < end && (bytes[at] as number) <= 0x20) at++
  if (at >= end) return { from: begin, to: begin, tag: TEXT }
  if (bytes[at] !== LT) return null
  if (!opensAt(bytes, at, 't')) return { from: begin, to: end, tag: RICH }
  const open = bytes.indexOf(GT, at)
  if (open < 0 || open >= end) return null
  if (bytes[open - 1] === SLASH) return { from: begin, to: begin, tag: TEXT }
  const close = bytes.indexOf(LT, open)
  return close < 0 || close > end ? null : textSpan(bytes, open + 1, close)
}

/** Text between two tags, told whether it is what it spells. */
export function textSpan(bytes: Uint8Array, from: number, to: number): Span {
  for (let at = from; at < to; at++) {
    const byte = bytes[at]
    const escaped =
      byte === 0x26 || byte === 0x0d || (byte === 0x5f && ((bytes[at + 1] as number) | 0x20) === 0x78)
    if (escaped) return { from, to, tag: ESCAPED }
  }
  return { from, to, tag: TEXT }
}
