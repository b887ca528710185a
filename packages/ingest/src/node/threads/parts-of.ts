const LF = 0x0a

/** Smaller texts, in bytes, are read by one thread: what is handed over and back takes as long as what it saves. */
export const smallest = 4 << 20

/** A text is cut into about so many parts, of a megabyte at least. */
const parts = 32
const shortest = 1 << 20

/** Where parts of a text begin, each after the end of a line; one more entry closes the last. A small text is one part. */
export function partsOf(bytes: Uint8Array, start: number): number[] {
  const ends = [start]
  const size = Math.max(shortest, Math.ceil(bytes.length / parts))
  if (bytes.length >= smallest)
    for (;;) {
      const at = bytes.indexOf(LF, (ends.at(-1) as number) + size)
      if (at < 0 || at + 1 >= bytes.length) break
      ends.push(at + 1)
    }
  return [...ends, bytes.length]
}
