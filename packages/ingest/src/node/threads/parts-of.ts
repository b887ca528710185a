const LF = 0x0a

/** How work is cut for two threads. */
export interface Sizes {
  /** Smaller texts, in bytes, are read by one thread: handing over and back takes as long as what it saves. */
  readonly smallest: number
  /** Bytes of the smallest part of a text. */
  readonly part: number
  /** Lines that are read as one task. */
  readonly taskLines: number
}

export const defaultSizes: Sizes = { smallest: 4 << 20, part: 1 << 20, taskLines: 1 << 14 }

/** A text is cut into no more than about so many parts. */
const most = 32

/** Where parts of a text begin, each after the end of a line; one more entry closes the last. A small text is one part. */
export function partsOf(bytes: Uint8Array, start: number, { smallest, part }: Sizes): number[] {
  const begins = [start]
  const size = Math.max(part, Math.ceil(bytes.length / most))
  if (bytes.length >= smallest)
    for (;;) {
      const at = bytes.indexOf(LF, (begins.at(-1) as number) + size)
      if (at < 0 || at + 1 >= bytes.length) break
      begins.push(at + 1)
    }
  return [...begins, bytes.length]
}
