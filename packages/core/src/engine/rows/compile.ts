import { type Reading, readingOf } from '../../dataset/reading.ts'
import type { Condition, Expression } from '../../expression/node.ts'
import { HeduiError } from '../../model/error.ts'
import type { Setting } from '../evaluator.ts'
import { type At, outward } from './at.ts'
import type { Compiler } from './compiler.ts'
import { conditionHolds } from './conditions.ts'
import { expressionValue } from './expressions.ts'
import { type Frames, type Noted, type Ready, Use } from './frames.ts'
import type { Program } from './program.ts'
import type { Holds, RangeValue, Value } from './value.ts'

/** A compiler for one job; what it makes is kept with the program. */
export const createCompiler = (program: Program, setting: Setting): Compiler =>
  new RowCompiler(program, setting)

/**
 * Makes expressions and conditions ready, once for a program: what looks only at rows further out is evaluated
 * there, and what several nodes ask for is found once for a row.
 */
class RowCompiler implements Compiler {
  readonly program: Program
  readonly setting: Setting
  readonly reading: Reading
  #mentions = 0
  #figures = 0
  readonly #values: Making<Expression, Value> = {
    known: ({ values }) => values,
    make: (node, frames) => expressionValue(this, node, frames),
    isPlain: (node) => 'fact' in node || 'value' in node,
    wrap: (value, around) =>
      value.kind === 'range' ? { ...value, at: around(value.at) } : { ...value, at: around(value.at) },
  }
  readonly #conditions: Making<Condition, Holds> = {
    known: ({ conditions }) => conditions,
    make: (node, frames) => conditionHolds(this, node, frames),
    isPlain: () => false,
    wrap: (holds, around) => around(holds),
  }

  constructor(program: Program, setting: Setting) {
    this.program = program
    this.setting = setting
    this.reading = readingOf(setting.dataset)
  }

  value(node: Expression, frames: Frames): Value {
    return this.#ready(node, frames, this.#values)
  }

  numbers(node: Expression, frames: Frames): RangeValue {
    const value = this.value(node, frames)
    if (value.kind !== 'range') throw new HeduiError('rule.type', { value: value.type, type: 'count' })
    return value
  }

  condition(node: Condition, frames: Frames): Holds {
    return this.#ready(node, frames, this.#conditions)
  }

  /** A named fact of the subject, found once for each row. */
  fact(name: string): Value {
    const { program, setting } = this
    const node = setting.facts[name] as Expression
    return 'fact' in node
      ? this.value(node, program.subject)
      : this.#shared(node, program.subject, this.#values)
  }

  apart(node: Expression, frames: Frames): Value {
    const before = this.#mentions
    const made = this.#shared(node, frames, this.#values)
    this.#mentions = before
    return made
  }

  /** Notes that a frame is looked at. */
  mention({ depth }: Frames): void {
    this.#mentions |= 1 << depth
  }

  rests(figures: number): void {
    this.#figures |= figures
  }

  noting<T>(make: () => T): Noted<T> {
    const before = this.#figures
    this.#figures = 0
    const made = make()
    const figures = this.#figures
    this.#figures |= before
    return { made, figures }
  }

  #ready<N extends object, T>(node: N, frames: Frames, making: Making<N, T>): T {
    const found = making.known(frames).get(node)
    if (found) {
      found.use.share()
      this.#mentions |= found.mentions
      this.#figures |= found.figures
      return found.made
    }
    const before = this.#mentions
    this.#mentions = 0
    const { made: here, figures } = this.noting(() => making.make(node, frames))
    const mentions = this.#mentions & (2 ** (frames.depth + 1) - 1)
    const home = frames.at(mentions === 0 ? 0 : 31 - Math.clz32(mentions))
    const use = new Use(frames)
    const made = making.isPlain(node)
      ? here
      : home === frames
        ? making.wrap(here, keptOnce(use, figures))
        : making.wrap(this.#shared(node, home, making), lifted(frames.depth - home.depth))
    this.#mentions = before | mentions
    making.known(frames).set(node, { made, mentions, figures, use })
    return made
  }

  /** Made ready further out, where it will be asked for again and again. */
  #shared<N extends object, T>(node: N, home: Frames, making: Making<N, T>): T {
    const made = this.#ready(node, home, making)
    ;(making.known(home).get(node) as Ready<T>).use.share()
    return made
  }
}

type Around = <R>(find: (at: At) => R) => (at: At) => R

interface Making<N extends object, T> {
  readonly known: (frames: Frames) => WeakMap<N, Ready<T>>
  readonly make: (node: N, frames: Frames) => T
  /** Whether it costs no more than looking up what was found. */
  readonly isPlain: (node: N) => boolean
  readonly wrap: (made: T, around: Around) => T
}

const lifted =
  (steps: number): Around =>
  (find) =>
  (at) =>
    find(outward(at, steps))

const keptOnce =
  (use: Use, figures: number): Around =>
  (find) =>
  (at) =>
    use.slot < 0 ? find(at) : at.once(use.slot, find, figures)
