import { blank, ofText, type Raw } from '../readers/raw.ts'

const decoder = new TextDecoder('gb18030', { ignoreBOM: true })
const strict = new TextDecoder('gb18030', { fatal: true, ignoreBOM: true })

/** Bytes of GBK as text. */
export const decoded = (bytes: Uint8Array): string => decoder.decode(bytes)

/** Some bytes of a line, without the blanks around them. */
export class Slice {
  readonly #bytes: Uint8Array
  readonly #plain: boolean
  constructor(line: Uint8Array, from: number, to: number) {
    let [start, end] = [from, to]
    while (start < end && line[start] === 0x20) start++
    while (end > start && line[end - 1] === 0x20) end--
    this.#bytes = line.subarray(start, end)
    this.#plain = this.#bytes.every((byte) => byte < 0x80)
  }

  /** Whether no character is parted at either end. */
  get whole(): boolean {
    if (this.#plain) return true
    try {
      strict.decode(this.#bytes)
      return true
    } catch (error) {
      if (error instanceof TypeError) return false
      throw error
    }
  }

  raw(): Raw {
    const bytes = this.#bytes
    if (bytes.length === 0) return blank
    if (!this.#plain) return ofText(decoded(bytes))
    return { kind: 'text', text: decoded(bytes), bytes, from: 0, to: bytes.length }
  }
}
