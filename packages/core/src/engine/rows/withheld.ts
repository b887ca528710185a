import { remember } from '../../dataset/remember.ts'

/** Figures that are taken to be unknown for a while, and what was found meanwhile of rows that rests on them. */
export class Withheld {
  readonly #ids: readonly string[]
  /** One bit or more, which other figures may share. */
  readonly marks: number
  readonly #found = new Map<object, Map<number, unknown>>()

  constructor(ids: readonly string[], marks: number) {
    this.#ids = ids
    this.marks = marks
  }

  has(figure: string): boolean {
    return this.#ids.includes(figure)
  }

  once<A extends object, T>(at: A, slot: number, find: (at: A) => T): T {
    const found = remember(this.#found, at, () => new Map<number, unknown>())
    return remember(found, slot, () => find(at)) as T
  }
}
