import { closingAt, opensAt, type Spans, textOrRich } from './spans.ts'

/** Texts that cells name by their place; null where they are written in a way that is not read here. */
export function sharedStrings(bytes: Uint8Array, begin: number, end: number): Spans | null {
  const from: number[] = []
  const to: number[] = []
  const tags: number[] = []
  for (let at = bytes.indexOf(0x3c, begin); at >= 0 && at < end; at = bytes.indexOf(0x3c, at + 1)) {
    if (!opensAt(bytes, at, 's', 'i')) continue
    if (bytes[at + 3] !== 0x3e) return null
    const close = closingAt(bytes, at, end, 's', 'i')
    const text = close < 0 ? null : textOrRich(bytes, at + 4, close)
    if (text === null) return null
    from.push(text.from)
    to.push(text.to)
    tags.push(text.tag)
    at = close
  }
  return { from, to, tags }
}
