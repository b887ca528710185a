import { type Cell, pattern } from '@hedui/ingest'

/** A hash of `length` hexadecimal digits, in lower case. */
export const hex = (length: number): Cell<string> =>
  pattern(
    `${length} hexadecimal digits`,
    new RegExp(`^[0-9a-f]{${length}}$`, 'i'),
    ['0a'.repeat(length / 2)],
    ([whole]) => whole.toLowerCase(),
  )
