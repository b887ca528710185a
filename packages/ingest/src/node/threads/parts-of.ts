const LF = 0x0a

/** How work is shared by two threads. */
export interface Sharing {
  /** Smaller texts, in bytes, are read by one thread: handing over and back takes as long as what it saves. */
  readonly smallest: number
  /** Bytes of the smallest part of a text. */
  readonly part: number
  /** Lines of the smallest task. */
  readonly taskLines: number
  /** Longer than any task takes, in milliseconds: a thread that does not answer in this time is gone. */
  readonly patience: number
}

export const defaultSharing: Sharing = {
  smallest: 4 << 20,
  part: 1 << 18,
  taskLines: 1 << 11,
  patience: 60_000,
}

/** Work is cut into no more than about so many tasks: the last of them is what one thread waits for. */
const most = 64

/** How many lines of so many are a task. */
export const linesOf = (lines: number, { taskLines }: Sharing): number =>
  Math.max(taskLines, Math.ceil(lines / most))

/** Where parts of a text begin, each after the end of a line; one more entry closes the last. A small text is one part. */
export function partsOf(bytes: Uint8Array, start: number, { smallest, part }: Sharing): number[] {
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
