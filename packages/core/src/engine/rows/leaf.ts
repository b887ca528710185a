import type { Expression, Leaf, Operator, Scalar } from '../../expression/node.ts'
import { HeduiError } from '../../model/error.ts'
import { type Constant, constant } from '../literal.ts'
import { codeComparison, rangeComparison } from './comparisons.ts'
import type { Compiler } from './compiler.ts'
import { countAtMost } from './count-at-most.ts'
import type { Frames } from './frames.ts'
import type { Program } from './program.ts'
import { isKnownRange, type Range } from './range.ts'
import type { RowJob } from './row-job.ts'
import { opposite, type Ternary } from './ternary.ts'
import type { CodeValue, Holds, RangeValue, Value } from './value.ts'

type Given = Scalar | readonly Scalar[]
type Constants = (job: RowJob) => readonly Constant[]

/** Makes a comparison ready. Errors: `rule.option`, `rule.list`, `rule.type`. */
export function leafHolds(compiler: Compiler, { fact, operator, value }: Leaf, frames: Frames): Holds {
  const a = compiler.value(typeof fact === 'string' ? { fact } : fact, frames)
  if (operator === 'known') return isKnown(a, value === true)
  if (typeof value === 'object' && !Array.isArray(value) && !('option' in value))
    return between(operator, a, compiler.value(value as Expression, frames))
  const given = givenBy(compiler, value as Given | { readonly option: string })
  const isList = operator === 'in' || operator === 'notIn'
  const now = given(compiler.setting)
  if (isList !== Array.isArray(now) || (Array.isArray(now) && now.length === 0))
    throw new HeduiError('rule.list', { operator, value: JSON.stringify(value) })
  const constants: Constants = (job) => {
    const value = given(job.setting)
    return Array.isArray(value)
      ? value.map((one: Scalar) => constant(job.dataset, one, a))
      : [constant(job.dataset, value as Scalar, a)]
  }
  const { program } = compiler
  const isWritten = typeof value !== 'object' || Array.isArray(value)
  const test =
    a.kind === 'code' ? amongCodes(a, program, constants) : amongRanges(a, program, constants, isWritten)
  if (operator === 'in') return test('equal')
  if (operator === 'notIn') return butNothing(a, test('equal'))
  const isGreater = operator === 'greaterThan' || operator === 'greaterThanInclusive'
  const atMost = isGreater ? countAtMost(compiler, fact, frames) : undefined
  if (!atMost || a.kind !== 'range') return test(operator)
  const most = program.perJob((job) => {
    const least = rangeOf(constants(job)[0] as Constant).lo
    return operator === 'greaterThan' ? least : Math.ceil(least) - 1
  })
  const holds = test(operator)
  return (at) => (atMost(at, most(at.job)) ? 0 : holds(at))
}

const rangeOf = (k: Constant): Range => {
  const [lo, hi] = (k as { ends: readonly [number, number] }).ends
  return { lo, hi }
}

/** What is written, or what the option says in a run. */
function givenBy({ program, setting }: Compiler, value: Given | { readonly option: string }) {
  if (typeof value !== 'object' || !('option' in value)) return () => value as Given
  const { option } = value
  const isList = Array.isArray(setting.options[option])
  if (setting.options[option] === undefined) throw new HeduiError('rule.option', { option })
  program.relies.push(({ options }) => {
    const now = options[option]
    return (
      now !== undefined && Array.isArray(now) === isList && (!isList || (now as readonly Scalar[]).length > 0)
    )
  })
  return ({ options }: Compiler['setting']) => options[option] as Given
}

function isKnown(a: Value, sought: boolean): Holds {
  const is = a.kind === 'code' ? (at: Parameters<Holds>[0]) => a.at(at) > 1 : undefined
  const test = is ?? ((at: Parameters<Holds>[0]) => isKnownRange(a.type, (a as RangeValue).at(at)))
  return (at) => (test(at) === sought ? 2 : 0)
}

function between(operator: Leaf['operator'], a: Value, b: Value): Holds {
  if (a.kind === 'range' && b.kind === 'range') {
    const compare = rangeComparison(operator)
    return (at) => compare(a.at(at), b.at(at))
  }
  if (a.kind === 'code' && b.kind === 'code') {
    const compare = codeComparison(operator, a.type)
    return (at) => compare(a.at(at), b.at(at))
  }
  throw new HeduiError('rule.type', { value: b.type, type: a.type })
}

/** How a comparison with one of some codes turns out. */
function amongCodes(a: CodeValue, program: Program, constants: Constants): (o: Operator) => Holds {
  const codes = program.perJob((job) => constants(job).map((k) => (k as { code: number }).code))
  return (operator) => {
    const compare = codeComparison(operator, a.type)
    return (at) => anyOf(a.at(at), codes(at.job), compare)
  }
}

/** What is written is the same in every run. */
function amongRanges(
  a: RangeValue,
  program: Program,
  constants: Constants,
  isWritten: boolean,
): (o: Operator) => Holds {
  const find = (job: RowJob): readonly Range[] => constants(job).map(rangeOf)
  let written: readonly Range[] | undefined
  const ranges = isWritten
    ? (job: RowJob) => {
        written ??= find(job)
        return written
      }
    : program.perJob(find)
  return (operator) => {
    const compare = rangeComparison(operator)
    return (at) => anyOf(a.at(at), ranges(at.job), compare)
  }
}

function anyOf<V>(value: V, constants: readonly V[], compare: (a: V, b: V) => Ternary): Ternary {
  let sofar: Ternary = 0
  for (let i = 0; i < constants.length && sofar < 2; i++) {
    const truth = compare(value, constants[i] as V)
    if (truth > sofar) sofar = truth
  }
  return sofar
}

/** The opposite, but false of nothing. */
function butNothing(a: Value, holds: Holds): Holds {
  return (at) => {
    const isNothing = a.kind === 'code' ? a.at(at) === 1 : Number.isNaN((a.at(at) as Range).lo)
    return isNothing ? 0 : opposite(holds(at))
  }
}
