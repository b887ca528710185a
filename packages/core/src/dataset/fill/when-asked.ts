import type { Field } from '../../model/field.ts'
import type { CodeColumn, Column, RangeColumn } from '../column.ts'
import { isCoded } from './fill.ts'

type Kind = Pick<Field, 'type' | 'to'>

/** A column that is filled when somebody first asks for its values. */
export const whenAsked = (field: Kind, fill: () => Column): Column => new Unfilled(field, fill) as Column

class Unfilled {
  readonly kind: Column['kind']
  readonly type: Field['type']
  readonly to: string | undefined
  #fill: (() => Column) | undefined
  #filled: Column | undefined

  constructor({ type, to }: Kind, fill: () => Column) {
    this.kind = isCoded(type) ? 'code' : 'range'
    this.type = type
    this.to = to
    this.#fill = fill
  }
  get codes(): Uint32Array {
    return this.#column<CodeColumn>().codes
  }
  get lo(): Float64Array {
    return this.#column<RangeColumn>().lo
  }
  get hi(): Float64Array {
    return this.#column<RangeColumn>().hi
  }
  #column<T extends Column>(): T {
    this.#filled ??= this.#fill?.()
    this.#fill = undefined
    return this.#filled as T
  }
}
