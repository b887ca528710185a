import { remember } from '../../dataset/remember.ts'
import type { Condition, Expression } from '../../expression/node.ts'
import { HeduiError } from '../../model/error.ts'
import { SUBJECT } from '../scope.ts'
import type { At } from './at.ts'
import type { Holds, Value } from './value.ts'

/** The rows that a step leads to from one row. */
export interface Met {
  readonly items: readonly At[]
  /** Whether registers that do not cover the row may hold more. */
  isOpen(): boolean
}

/** A step along a relation, whatever is asked of the rows it meets. */
export interface Meeting {
  readonly to: Frames
  /** Marks of the figures that it rests on. */
  readonly figures: number
  met(at: At): Met
}

/** What was made of a node. */
export interface Ready<T> {
  readonly made: T
  /** Bits of the depths that it looks at. */
  readonly mentions: number
  /** Marks of the figures that it rests on. */
  readonly figures: number
  readonly use: Use
}

/** What was made, and the marks of the figures that it rests on. */
export interface Noted<T> {
  readonly made: T
  readonly figures: number
}

/** Whether more than one node asks for what was made of one. */
export class Use {
  readonly #frames: Frames
  /** Where rows keep what was found; -1 while nobody else asks. */
  slot = -1

  constructor(frames: Frames) {
    this.#frames = frames
  }
  share(): void {
    if (this.slot < 0) this.slot = this.#frames.slot()
  }
}

/** The names that an expression may use for rows: the subject, and what a path met after it. */
export class Frames {
  readonly name: string
  readonly entity: string
  readonly up: Frames | undefined
  readonly depth: number
  readonly values = new WeakMap<Expression, Ready<Value>>()
  readonly conditions = new WeakMap<Condition, Ready<Holds>>()
  readonly meetings = new Map<string, Meeting>()
  readonly #further = new Map<string, Frames>()
  #slots = 0

  constructor(entity: string, name = SUBJECT, up?: Frames) {
    this.entity = entity
    this.name = name
    this.up = up
    this.depth = up ? up.depth + 1 : 0
  }

  /** A place where each row of it keeps something. */
  slot(): number {
    return this.#slots++
  }

  further(name: string, entity: string): Frames {
    return remember(this.#further, `${name} ${entity}`, () => new Frames(entity, name, this))
  }

  /** The last that goes by a name. Error `rule.scope`. */
  named(name: string): Frames {
    let here: Frames | undefined = this
    while (here && here.name !== name) here = here.up
    if (!here) throw new HeduiError('rule.scope', { of: name })
    return here
  }

  at(depth: number): Frames {
    let here: Frames = this
    while (here.depth > depth) here = here.up as Frames
    return here
  }
}
