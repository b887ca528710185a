import type { Reading } from '../../dataset/reading.ts'
import type { Condition, Expression } from '../../expression/node.ts'
import type { Setting } from '../evaluator.ts'
import type { Frames, Noted } from './frames.ts'
import type { Program } from './program.ts'
import type { Holds, RangeValue, Value } from './value.ts'

/** Makes expressions and conditions ready for a program, by what the setting of one job says of types. */
export interface Compiler {
  readonly program: Program
  readonly setting: Setting
  readonly reading: Reading
  value(node: Expression, frames: Frames): Value
  /** Error `rule.type` for a text, code or key. */
  numbers(node: Expression, frames: Frames): RangeValue
  condition(node: Condition, frames: Frames): Holds
  /** A named fact of the subject, found once for each row. */
  fact(name: string): Value
  /** What is asked of a row of another entity, found once for the row. */
  apart(node: Expression, frames: Frames): Value
  /** Notes that a frame is looked at. */
  mention(frame: Frames): void
  /** Notes that figures are looked up, by their marks. */
  rests(figures: number): void
  /** Makes something, and says on which figures it rests. */
  noting<T>(make: () => T): Noted<T>
}
