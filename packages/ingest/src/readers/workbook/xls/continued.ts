/** Thrown within this folder alone, where a stream is not written as it is read here. */
export class Unusual extends Error {}

/** What a record and those that continue it hold, as one: where each part begins and ends. */
export type Parts = readonly (readonly [begin: number, end: number])[]

/** Reads what lies in parts, one after the other. Errors: `Unusual` beyond the last. */
export class Continued {
  readonly #view: DataView
  readonly #parts: Parts
  #part = 0
  #at: number
  #end: number

  constructor(view: DataView, parts: Parts) {
    this.#view = view
    this.#parts = parts
    ;[this.#at, this.#end] = parts[0] ?? [0, 0]
  }

  byte(): number {
    if (this.#at === this.#end) this.#next()
    return this.#view.getUint8(this.#at++)
  }

  word(): number {
    return this.byte() | (this.byte() << 8)
  }

  long(): number {
    return this.word() + this.word() * 0x1_0000
  }

  skip(count: number): void {
    for (let left = count; left > 0; ) {
      if (this.#at === this.#end) this.#next()
      const here = Math.min(left, this.#end - this.#at)
      this.#at += here
      left -= here
    }
  }

  /** So many characters, of two bytes where `wide`; a part that continues them says anew whether they are. */
  text(length: number, wide: boolean): string {
    const codes: number[] = []
    let isWide = wide
    while (codes.length < length) {
      if (this.#at === this.#end) {
        this.#next()
        isWide = (this.byte() & 1) === 1
      }
      if (isWide && this.#end - this.#at < 2) throw new Unusual('half a character')
      codes.push(isWide ? this.#view.getUint16(this.#at, true) : this.#view.getUint8(this.#at))
      this.#at += isWide ? 2 : 1
    }
    return textOf(codes)
  }

  #next(): void {
    const next = this.#parts[++this.#part]
    if (next === undefined || next[0] === next[1]) throw new Unusual('nothing left')
    ;[this.#at, this.#end] = next
  }
}

const most = 4096

function textOf(codes: readonly number[]): string {
  if (codes.length <= most) return String.fromCharCode(...codes)
  return textOf(codes.slice(0, most)) + textOf(codes.slice(most))
}
