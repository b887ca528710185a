import type { Condition } from '../../../expression/node.ts'
import { has } from '../../bits.ts'
import type { Ternary } from '../ternary.ts'
import type { Reach } from './reach.ts'
import type { Touched, Touching } from './touched.ts'
import { ternaryAt, type Whole } from './whole.ts'

/** What stands of what a condition came to on the rows below, where a case is laid over them. */
export class Standing {
  readonly #whole: Whole
  readonly #touching: Touching
  readonly #condition: Condition
  readonly #reach: (of: Condition) => Reach
  readonly #byFirst: Touched
  /** Undefined until somebody asks. */
  #touched: Touched | undefined

  constructor(whole: Whole, touching: Touching, condition: Condition, reach: (of: Condition) => Reach) {
    this.#whole = whole
    this.#touching = touching
    this.#condition = condition
    this.#reach = reach
    this.#byFirst = whole.first ? touching.by(reach(whole.first.condition)) : null
  }

  /** What a row came to and still comes to; undefined where that is to be asked anew. */
  at(row: number): Ternary | undefined {
    const whole = this.#whole
    if (row >= whole.size) return undefined
    if (this.#touched === undefined) {
      if (this.#isDenied(row)) return 0
      this.#touched = this.#touching.by(this.#reach(this.#condition))
    }
    const touched = this.#touched
    if (touched && !touched.has(row)) return ternaryAt(whole, row)
    return this.#isDenied(row) ? 0 : undefined
  }

  /** Whether the first parts denied it, and see nothing of the case. */
  #isDenied(row: number): boolean {
    const byFirst = this.#byFirst
    if (!byFirst || byFirst.has(row)) return false
    const possible = this.#whole.first?.possible
    return possible === undefined || !has(possible, row)
  }
}
