import { packedText } from './packed-digits.ts'
import { createTextNumbers } from './text-numbers.ts'

/** Texts by number, shared by all columns of a dataset so that equal texts have equal codes. */
export interface Dictionary {
  code(text: string): number
  /** The code of a text of digits that is packed. */
  codePacked(packed: Int32Array, place: number): number
  text(code: number): string
}

/** A dictionary while its dataset is built. */
export interface OpenDictionary extends Dictionary {
  /** Ends the numbering of what records say: texts met afterwards, in rules and from hosts, are numbered apart. */
  seal(): void
  /** The code of a text that a record states. */
  find(text: string): number | undefined
  size(): number
}

/** Codes of what is not a text. */
export const UNKNOWN = 0
export const NONE = 1

/** Codes of texts that no record states. */
const APART = 0x80000000

/** With `below`, texts that it holds keep their codes and others are numbered after them. */
export function createDictionary(below?: OpenDictionary): OpenDictionary {
  const first = below ? below.size() : NONE + 1
  const own = createTextNumbers()
  const apart = createTextNumbers()
  let isSealed = false
  const find = (text: string): number | undefined => {
    const number = own.find(text)
    return number < 0 ? below?.find(text) : first + number
  }
  const dictionary: OpenDictionary = {
    find,
    codePacked(packed, place) {
      if (isSealed || below) return dictionary.code(packedText(packed, place) as string)
      return first + own.ofPacked(packed, place)
    },
    code(text) {
      if (!isSealed && !below) return first + own.of(text)
      const found = find(text)
      if (found !== undefined) return found
      return isSealed ? APART + apart.of(text) : first + own.of(text)
    },
    text(code) {
      if (code >= APART) return apart.text(code - APART)
      if (code >= first) return own.text(code - first)
      return code <= NONE ? '' : (below as Dictionary).text(code)
    },
    seal() {
      isSealed = true
    },
    size: () => first + own.size(),
  }
  return dictionary
}
