import type { CellValue, CellValues } from '@hedui/core'

const NULL = -1

/** The values of one column while it is read: words with codes, or numbers. */
export class ColumnValues {
  readonly isNumeric: boolean
  readonly #codes: Int32Array
  readonly #numbers: Float64Array
  readonly #words: CellValue[] = []
  /** Values of a numeric column that are no numbers. */
  readonly #others = new Map<number, CellValue>()

  constructor(size: number, isNumeric: boolean) {
    this.isNumeric = isNumeric
    this.#codes = new Int32Array(isNumeric ? 0 : size).fill(NULL)
    this.#numbers = new Float64Array(isNumeric ? size : 0).fill(Number.NaN)
  }

  /** The code of a word. */
  word(value: CellValue | null): number {
    return value === null ? NULL : this.#words.push(value) - 1
  }

  set(record: number, word: number): void {
    if (!this.isNumeric) this.#codes[record] = word
    else if (word !== NULL) this.setValue(record, this.#words[word] as CellValue)
  }

  /** Only of a numeric column. */
  setValue(record: number, value: CellValue): void {
    if (typeof value === 'number') this.#numbers[record] = value
    else this.#others.set(record, value)
  }

  done(): CellValues {
    if (!this.isNumeric) return { codes: this.#codes, words: this.#words }
    if (this.#others.size === 0) return { numbers: this.#numbers }
    return Array.from(
      this.#numbers,
      (number, i) => this.#others.get(i) ?? (Number.isNaN(number) ? null : number),
    )
  }
}
