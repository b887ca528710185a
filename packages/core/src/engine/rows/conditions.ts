import type { Condition } from '../../expression/node.ts'
import { HeduiError } from '../../model/error.ts'
import type { Compiler } from './compiler.ts'
import { cheapestFirst } from './cost.ts'
import type { Frames } from './frames.ts'
import { leafHolds } from './leaf.ts'
import { opposite, type Ternary } from './ternary.ts'
import type { Holds } from './value.ts'

/** Makes a condition ready, as `conditionTruth` evaluates it; what decides leaves the rest unasked. */
export function conditionHolds(compiler: Compiler, condition: Condition, frames: Frames): Holds {
  const holds = (c: Condition) => compiler.condition(c, frames)
  const parts = (all: readonly Condition[], word: 'all' | 'any') =>
    cheapestFirst(some(all, word), compiler.setting.facts)
  if ('all' in condition) return every(parts(condition.all, 'all').map(holds))
  if ('any' in condition) return any(parts(condition.any, 'any').map(holds))
  if ('not' in condition) {
    const inner = holds(condition.not)
    return (at) => opposite(inner(at))
  }
  if ('atLeast' in condition) return quorum(condition.atLeast, condition.of.map(holds))
  if ('condition' in condition) return named(compiler, condition.condition, frames)
  return leafHolds(compiler, condition, frames)
}

function some(conditions: readonly Condition[], word: 'all' | 'any'): readonly Condition[] {
  if (conditions.length === 0) throw new HeduiError('rule.empty', { found: word })
  return conditions
}

const every =
  (parts: readonly Holds[]): Holds =>
  (at) => {
    let sofar: Ternary = 2
    for (const part of parts) {
      const truth = part(at)
      if (truth === 0) return 0
      if (truth < sofar) sofar = truth
    }
    return sofar
  }

const any =
  (parts: readonly Holds[]): Holds =>
  (at) => {
    let sofar: Ternary = 0
    for (const part of parts) {
      const truth = part(at)
      if (truth === 2) return 2
      if (truth > sofar) sofar = truth
    }
    return sofar
  }

/** Surely where `n` surely hold, perhaps where `n` may; of no conditions none. */
const quorum =
  (n: number, parts: readonly Holds[]): Holds =>
  (at) => {
    const truths = parts.map((part) => part(at))
    if (truths.length === 0) return 0
    if (truths.filter((truth) => truth === 2).length >= n) return 2
    return truths.filter((truth) => truth > 0).length >= n ? 1 : 0
  }

function named(compiler: Compiler, name: string, frames: Frames): Holds {
  const in_ = ({ conditions }: Compiler['setting']) =>
    Object.hasOwn(conditions, name) ? conditions[name] : undefined
  const found = in_(compiler.setting)
  if (!found) throw new HeduiError('rule.condition', { condition: name })
  compiler.program.relies.push((setting) => in_(setting) === found)
  return compiler.condition(found, frames)
}
