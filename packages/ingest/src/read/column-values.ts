import type { CellValue, CellValues } from '@hedui/core'
import type { ValueForm } from '../readers/coded.ts'

const NULL = -1

/** The values of one column while it is read: words with codes, numbers, or packed digits. */
export class ColumnValues {
  readonly form: ValueForm
  readonly #codes: Int32Array
  /** Of a column of numbers, one a record; NaN where it states none. */
  readonly numbers: Float64Array
  /** Of a column of digits, three a record. */
  readonly digits: Int32Array
  readonly #words: CellValue[] = []
  /** Values of a column of numbers or digits that are neither. */
  readonly #others = new Map<number, CellValue>()

  constructor(size: number, form: ValueForm) {
    this.form = form
    this.#codes = new Int32Array(form === 'words' ? size : 0).fill(NULL)
    this.numbers = new Float64Array(form === 'numbers' ? size : 0).fill(Number.NaN)
    this.digits = new Int32Array(form === 'digits' ? 3 * size : 0)
  }

  /** The code of a word. */
  word(value: CellValue | null): number {
    return value === null ? NULL : this.#words.push(value) - 1
  }

  set(record: number, word: number): void {
    if (this.form === 'words') this.#codes[record] = word
    else if (word !== NULL) this.setValue(record, this.#words[word] as CellValue)
  }

  /** Not of a column of words. */
  setValue(record: number, value: CellValue): void {
    if (typeof value === 'number' && this.form === 'numbers') this.numbers[record] = value
    else this.#others.set(record, value)
  }

  done(): CellValues {
    if (this.form === 'words') return { codes: this.#codes, words: this.#words }
    if (this.form === 'digits') return { digits: this.digits, others: this.#others }
    if (this.#others.size === 0) return { numbers: this.numbers }
    return Array.from(
      this.numbers,
      (number, i) => this.#others.get(i) ?? (Number.isNaN(number) ? null : number),
    )
  }
}
