import { bad, type Cell, ok } from './cell.ts'

/** Text of one shape; `value` says what of a match is kept, the whole of it if left out. */
export const pattern = (
  name: string,
  shape: RegExp,
  examples: readonly [string, ...string[]],
  value: (match: RegExpExecArray) => string = ([whole]) => whole,
): Cell<string> => ({
  name: `pattern(${name})`,
  examples,
  decode: (text) => {
    const match = new RegExp(shape.source, shape.flags.replace(/[gy]/g, '')).exec(text)
    return match === null ? bad('text.pattern', { pattern: name }) : ok(value(match))
  },
  encode: (kept) => kept,
})
