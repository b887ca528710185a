import { boundsOf } from '../../dataset/fill/fill-ranges.ts'
import type { Expression } from '../../expression/node.ts'
import { HeduiError } from '../../model/error.ts'
import { constant } from '../literal.ts'
import { aggregateValue } from './aggregate.ts'
import { firstDay, monthOf, mulDiv, ofTwo } from './arithmetic.ts'
import { branchValue } from './branch.ts'
import type { Compiler } from './compiler.ts'
import { figureValue } from './figure.ts'
import type { Frames } from './frames.ts'
import { isRooted, rootedValue } from './joint/rooted.ts'
import { isKnownRange, type Range } from './range.ts'
import { referenceValue } from './reference.ts'
import type { RangeValue, Value } from './value.ts'

/** Makes an expression ready, as `expressionVector` evaluates it. Errors, where it cannot: `rule.…`. */
export function expressionValue(compiler: Compiler, expression: Expression, frames: Frames): Value {
  const ranged = (e: Expression) => compiler.numbers(e, frames)
  if (isRooted(expression)) return rootedValue(compiler, expression, frames)
  if ('fact' in expression) return referenceValue(compiler, expression, frames)
  if ('take' in expression) return aggregateValue(compiler, expression, frames)
  if ('value' in expression) return literalValue(compiler, expression.value, expression.type)
  if ('option' in expression) return optionValue(compiler, expression.option)
  if ('asOf' in expression) {
    const today = compiler.program.perJob(({ setting }) => rangeOf(boundsOf.date(setting.asOf)))
    return { kind: 'range', type: 'date', at: (at) => today(at.job) }
  }
  if ('truth' in expression) return truthValue(compiler, expression.truth, frames)
  if ('if' in expression) return branchValue(compiler, expression.if, frames)
  if ('parameter' in expression) return figureValue(compiler, expression, frames)
  // Asked about all rows at once.
  if ('host' in expression) throw new HeduiError('rule.host', { host: expression.host })
  if ('month' in expression) return one(ranged(expression.month), 'month', monthOf)
  if ('firstDay' in expression) return one(ranged(expression.firstDay), 'date', firstDay)
  if ('mulDiv' in expression) {
    const { rounding } = expression
    const [a, n, d] = expression.mulDiv.map(ranged) as [RangeValue, RangeValue, RangeValue]
    return { kind: 'range', type: a.type, at: (at) => mulDiv(a.at(at), n.at(at), d.at(at), rounding) }
  }
  const [name, parts] = Object.entries(expression)[0] as [string, readonly [Expression, Expression]]
  return two(name, ranged(parts[0]), ranged(parts[1]))
}

const one = (a: RangeValue, type: RangeValue['type'], f: (x: Range) => Range): RangeValue => ({
  kind: 'range',
  type,
  at: (at) => f(a.at(at)),
})

/** The type of what is not of the type of its first part. */
const types: Readonly<Record<string, RangeValue['type']>> = {
  addMonths: 'month',
  monthsBetween: 'count',
  daysBetween: 'count',
  age: 'count',
}

function two(name: string, a: RangeValue, b: RangeValue): RangeValue {
  if (name === 'coalesce')
    return {
      ...a,
      at(at) {
        const first = a.at(at)
        return isKnownRange(a.type, first) ? first : b.at(at)
      },
    }
  const f = Object.hasOwn(ofTwo, name) ? ofTwo[name] : undefined
  if (!f) throw new HeduiError('rule.shape', { found: [name], known: Object.keys(ofTwo) })
  return { kind: 'range', type: types[name] ?? a.type, at: (at) => f(a.at(at), b.at(at)) }
}

const rangeOf = ([lo, hi]: readonly [number, number]): Range => ({ lo, hi })

function literalValue(
  { program, setting }: Compiler,
  value: string | number | boolean,
  type: Value['type'],
): Value {
  const now = constant(setting.dataset, value, { type })
  if (now.kind === 'range') {
    const range = rangeOf(now.ends)
    return { kind: 'range', type, at: () => range }
  }
  const code = program.perJob(({ dataset }) => constant(dataset, value, { type }) as typeof now)
  return { kind: 'code', type, at: (at) => code(at.job).code }
}

function optionValue({ program, setting }: Compiler, name: string): Value {
  const kind = typeof setting.options[name]
  if (kind !== 'number' && kind !== 'boolean') throw new HeduiError('rule.option', { option: name })
  program.relies.push(({ options }) => typeof options[name] === kind)
  const range = program.perJob((job): Range => {
    const value = Number(job.setting.options[name])
    return { lo: value, hi: value }
  })
  return { kind: 'range', type: kind === 'number' ? 'count' : 'truth', at: (at) => range(at.job) }
}

const truths: readonly Range[] = [
  { lo: 0, hi: 0 },
  { lo: 0, hi: 1 },
  { lo: 1, hi: 1 },
]

function truthValue(
  compiler: Compiler,
  condition: Parameters<Compiler['condition']>[0],
  frames: Frames,
): Value {
  const holds = compiler.condition(condition, frames)
  return { kind: 'range', type: 'truth', at: (at) => truths[holds(at)] as Range }
}
