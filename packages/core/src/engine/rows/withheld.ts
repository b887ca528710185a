import { remember } from '../../dataset/remember.ts'
import { type At, newList } from './at.ts'

/** Figures that are taken to be unknown for a while, and what was found meanwhile of rows that rests on them. */
export class Withheld {
  readonly #ids: readonly string[]
  /** One bit or more, which other figures may share. */
  readonly marks: number
  readonly #found = new Map<At, unknown[]>()

  constructor(ids: readonly string[], marks: number) {
    this.#ids = ids
    this.marks = marks
  }

  has(figure: string): boolean {
    return this.#ids.includes(figure)
  }

  once<T>(at: At, slot: number, find: (at: At) => T): T {
    const found = remember(this.#found, at, () => newList<unknown>())
    found[slot] ??= find(at)
    return found[slot] as T
  }
}
