import type { FieldType } from '../../model/field.ts'
import type { CodeColumn, RangeColumn } from '../column.ts'
import { type LaidNumbers, type LaidWords, Over } from './laid.ts'

/** Rows below, and after them rows of our own. Whole arrays are put together for whoever asks for them. */
export class LaidRange extends Over implements LaidNumbers {
  readonly kind = 'range'
  readonly type: FieldType
  readonly below: RangeColumn
  readonly own: RangeColumn
  #lo?: Float64Array
  #hi?: Float64Array

  constructor(below: RangeColumn, own: RangeColumn) {
    super()
    this.type = below.type
    this.below = below
    this.own = own
  }
  /** Whether the least values are the greatest too. */
  get isExact(): boolean {
    return this.below.lo === this.below.hi && this.own.lo === this.own.hi
  }
  get lo(): Float64Array {
    this.#lo ??= joined(this.below.lo, this.own.lo)
    return this.#lo
  }
  get hi(): Float64Array {
    if (this.isExact) return this.lo
    this.#hi ??= joined(this.below.hi, this.own.hi)
    return this.#hi
  }
}

/** The same for codes; `patch` holds those of rows below that our own rows change. */
export class LaidCodes extends Over implements LaidWords {
  readonly kind = 'code'
  readonly type: FieldType
  readonly to?: string
  readonly below: CodeColumn
  readonly own: CodeColumn
  readonly patch: ReadonlyMap<number, number>
  #codes?: Uint32Array

  constructor(below: CodeColumn, own: CodeColumn, patch: ReadonlyMap<number, number>) {
    super()
    this.type = below.type
    if (below.to !== undefined) this.to = below.to
    this.below = below
    this.own = own
    this.patch = patch
  }
  get codes(): Uint32Array {
    if (!this.#codes) {
      const codes = new Uint32Array(this.below.codes.length + this.own.codes.length)
      codes.set(this.below.codes)
      codes.set(this.own.codes, this.below.codes.length)
      for (const [row, code] of this.patch) codes[row] = code
      this.#codes = codes
    }
    return this.#codes
  }
}

function joined(below: Float64Array, own: Float64Array): Float64Array {
  const all = new Float64Array(below.length + own.length)
  all.set(below)
  all.set(own, below.length)
  return all
}
