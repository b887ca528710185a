import type { Grid } from '../grid.ts'
import { blank, ofText } from '../raw.ts'
import type { SharedScan } from '../threads.ts'
import { textDecoder } from './decoder.ts'
import type { Scan } from './scan.ts'
import { SpanCell } from './span-cell.ts'

const DOUBLED = 1
const LOST = 2

interface About {
  readonly columns: number
  readonly foreign: ReadonlySet<number>
  /** Whose arrays `scanned` has, where another thread helps. */
  readonly shared: SharedScan | null
}

/**
 * The cells of one text file; text is decoded when it is asked for. Of `foreign` lines, which are in another
 * encoding, what is not ASCII would be read as characters that nobody wrote.
 */
export function textGrid(
  bytes: Uint8Array,
  label: 'utf-8' | 'gb18030',
  scanned: Scan,
  { columns, foreign, shared }: About,
): Grid {
  const { from, to, first, row } = scanned
  const tags = foreign.size === 0 ? scanned.tags : withLost(bytes, scanned, foreign)
  const textAt = textDecoder(bytes, label)
  return {
    bytes,
    from,
    to,
    tags,
    first,
    row,
    columns,
    ...(shared && {
      code: (lines, begin, of) => shared.code(lines, begin, of, tags),
    }),
    cell(at) {
      const start = from[at] as number
      const end = to[at] as number
      if (start === end) return blank
      if (tags !== null && tags[at] === DOUBLED) return ofText(textAt(start, end).replaceAll('""', '"'))
      if (tags !== null && tags[at] === LOST) return ofText('\ufffd')
      if (shows(bytes[start] as number)) return new SpanCell(bytes, start, end, textAt)
      return ofText(textAt(start, end)) === blank ? blank : new SpanCell(bytes, start, end, textAt)
    },
  }
}

function withLost(
  bytes: Uint8Array,
  { from, to, tags, first }: Scan,
  foreign: ReadonlySet<number>,
): Uint16Array {
  const marked = tags ?? new Uint16Array(from.length)
  for (const line of foreign)
    for (let at = first[line] as number; at < (first[line + 1] as number); at++)
      if (bytes.subarray(from[at], to[at]).some((byte) => byte < 0x20 || byte > 0x7e)) marked[at] = LOST
  return marked
}

/** Whether a first byte is enough to tell that the cell is not blank; white space beyond ASCII begins with 81, A1, C2, E2, E3 or EF. */
export const shows = (byte: number): boolean =>
  (byte > 0x20 && byte < 0x7f) ||
  (byte >= 0xb0 && byte !== 0xc2 && byte !== 0xe2 && byte !== 0xe3 && byte !== 0xef)
