import type { Condition, Expression } from '../../expression/node.ts'
import { HeduiError } from '../../model/error.ts'
import type { Compiler } from './compiler.ts'
import type { Frames } from './frames.ts'
import { anything, type Range } from './range.ts'
import type { Value } from './value.ts'

/** The one side where the condition is settled, else what spans both; unknown where one of them is nothing. */
export function branchValue(
  compiler: Compiler,
  [condition, then, otherwise]: readonly [Condition, Expression, Expression],
  frames: Frames,
): Value {
  const holds = compiler.condition(condition, frames)
  const [a, b] = [compiler.value(then, frames), compiler.value(otherwise, frames)]
  if (a.kind === 'code' && b.kind === 'code')
    return {
      ...a,
      at(at) {
        const truth = holds(at)
        if (truth !== 1) return truth === 2 ? a.at(at) : b.at(at)
        const [x, y] = [a.at(at), b.at(at)]
        return x === y ? x : 0
      },
    }
  if (a.kind !== 'range' || b.kind !== 'range')
    throw new HeduiError('rule.type', { value: b.type, type: a.type })
  return {
    ...a,
    at(at) {
      const truth = holds(at)
      return truth === 2 ? a.at(at) : truth === 0 ? b.at(at) : spanOf(a.at(at), b.at(at))
    },
  }
}

function spanOf(a: Range, b: Range): Range {
  if (Number.isNaN(a.lo) !== Number.isNaN(b.lo)) return anything
  return { lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) }
}
