import type { Expression, Leaf, Scalar } from '../../expression/node.ts'
import { HeduiError } from '../../model/error.ts'
import { type Constant, constant } from '../literal.ts'
import { codeComparison, rangeComparison } from './comparisons.ts'
import type { Compiler } from './compiler.ts'
import type { Frames } from './frames.ts'
import { isKnownRange, type Range } from './range.ts'
import type { RowJob } from './row-job.ts'
import { opposite, type Ternary } from './ternary.ts'
import type { CodeValue, Holds, RangeValue, Value } from './value.ts'

type Given = Scalar | readonly Scalar[]

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
  const constants = compiler.program.perJob((job: RowJob) =>
    [given(job.setting)].flat().map((one) => constant(job.dataset, one as Scalar, a)),
  )
  const test = a.kind === 'code' ? amongCodes(a, constants) : amongRanges(a, constants)
  if (operator === 'in') return test('equal')
  if (operator === 'notIn') return butNothing(a, test('equal'))
  return test(operator)
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

type Constants = (job: RowJob) => readonly Constant[]

/** How a comparison with one of some codes turns out. */
function amongCodes(a: CodeValue, constants: Constants): (operator: Leaf['operator']) => Holds {
  return (operator) => {
    const compare = codeComparison(operator, a.type)
    return (at) => anyOf(constants(at.job), (k) => compare(a.at(at), (k as { code: number }).code))
  }
}

function amongRanges(a: RangeValue, constants: Constants): (operator: Leaf['operator']) => Holds {
  return (operator) => {
    const compare = rangeComparison(operator)
    return (at) => {
      const value = a.at(at)
      return anyOf(constants(at.job), (k) => {
        const [lo, hi] = (k as { ends: readonly [number, number] }).ends
        return compare(value, { lo, hi })
      })
    }
  }
}

function anyOf(constants: readonly Constant[], compare: (k: Constant) => Ternary): Ternary {
  let sofar: Ternary = 0
  for (const k of constants) {
    const truth = compare(k)
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
