import { type CellValues, cellAt } from '@hedui/core'

/** The texts of one length in a column; one may come twice. */
export interface Texts {
  readonly size: number
  /** How often one stands there. */
  times(index: number): number
  /** Whether one begins with the digits of this place; null where it has another length, or is none. */
  isHere(index: number): boolean | null
  text(index: number): string
}

/** Those of so many records; null of numbers. Of packed digits no text is made before it is asked for. */
export function textsOf(values: CellValues, size: number, length: number, own: string): Texts | null {
  if ('numbers' in values) return null
  const isHere = (value: unknown): boolean | null =>
    typeof value === 'string' && value.length === length ? value.startsWith(own) : null
  if ('words' in values) {
    const { codes, words } = values
    const times = new Uint32Array(words.length)
    codes.forEach((code) => {
      if (code >= 0) times[code] = (times[code] as number) + 1
    })
    return {
      size: words.length,
      times: (word) => times[word] as number,
      isHere: (word) => isHere(words[word]),
      text: (word) => String(words[word]),
    }
  }
  const valueAt = (record: number) => cellAt({ values }, record)
  const texts = { size, times: () => 1, text: (record: number) => String(valueAt(record)) }
  if (!('digits' in values)) return { ...texts, isHere: (record) => isHere(valueAt(record)) }
  const { digits, others } = values
  const [first, beyond] = [Number(own), 10 ** (9 - own.length)]
  return {
    ...texts,
    isHere(record) {
      const last = digits[3 * record + 2] as number
      if (last === 0) return isHere(others.get(record))
      return ((last >> 1) & 31) === length
        ? Math.floor((digits[3 * record] as number) / beyond) === first
        : null
    },
  }
}
