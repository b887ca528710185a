import { createTextNumbers } from './text-numbers.ts'

/** Texts by number, shared by all columns of a dataset so that equal texts have equal codes. */
export interface Dictionary {
  code(text: string): number
  /** The code of a text of digits that is packed. */
  codePacked(packed: Int32Array, place: number): number
  text(code: number): string
}

/** A dictionary over which another may lie. */
export interface OpenDictionary extends Dictionary {
  /** The code of a text; `NONE` where it has none yet. */
  find(text: string): number
  /** More than the greatest code. */
  size(): number
}

/** Codes of what is not a text. */
export const UNKNOWN = 0
export const NONE = 1
const FIRST = 2

export function createDictionary(): OpenDictionary {
  const own = createTextNumbers()
  return {
    code: (text) => FIRST + own.of(text),
    codePacked: (packed, place) => FIRST + own.ofPacked(packed, place),
    text: (code) => own.text(code - FIRST) ?? '',
    find: (text) => FIRST + own.find(text),
    size: () => FIRST + own.size(),
  }
}
