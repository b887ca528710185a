import {
  type Condition,
  type Expression,
  type FieldType,
  type Graph,
  HeduiError,
  type Leaf,
  type Scalar,
} from '@hedui/core'
import { type Form, joining } from '../form.ts'
import type { Report } from '../report/difference.ts'
import { meaningOf } from '../run/leaves.ts'
import { threshold } from '../threshold.ts'
import { type FactSide, meant, sure, written } from './comparison.ts'
import type { Exportable } from './exportable.ts'
import type { Needs } from './needs.ts'
import { type Expected, expected } from './types.ts'

export interface Writing {
  readonly source: Exportable
  readonly graph: Graph
  readonly needs: Needs
  readonly report: Report
}

type Path = readonly (string | number)[]

/** A condition without `not`, true where ours is surely true and every fact is exact or null. */
export function write(condition: Condition, holds: boolean, path: Path, writing: Writing): Form {
  const each = (list: readonly Condition[], word: string): Form[] => {
    if (list.length === 0) throw new HeduiError('rule.empty', { found: word })
    return list.map((c, i) => write(c, holds, [...path, word, i], writing))
  }
  if ('all' in condition) return joining[holds ? 'all' : 'any'](each(condition.all, 'all'))
  if ('any' in condition) return joining[holds ? 'any' : 'all'](each(condition.any, 'any'))
  if ('not' in condition) return write(condition.not, !holds, [...path, 'not'], writing)
  if ('condition' in condition) {
    const { conditions = {} } = writing.source
    writing.report.add('condition.inlined', path, { name: condition.condition })
    return write(meaningOf(condition.condition, conditions), holds, path, writing)
  }
  if ('atLeast' in condition) {
    const { atLeast, of } = condition
    writing.report.add('export.quorum', path, { atLeast, of: of.length })
    const form = threshold(holds ? atLeast : of.length - atLeast + 1, each(of, 'of'), joining)
    return typeof form === 'boolean' ? workedOut(condition, holds, path, writing) : form
  }
  return comparison(condition, holds, path, writing)
}

function comparison(leaf: Leaf, holds: boolean, path: Path, writing: Writing): Form {
  const { source, graph, report } = writing
  if (leaf.operator === 'known') return workedOut(leaf, holds, path, writing)
  const left: Expression = typeof leaf.fact === 'string' ? { fact: leaf.fact } : leaf.fact
  const value = optionValue(leaf.value, path, writing)
  const [a, b] = [
    expected(left, source, graph),
    isExpression(value) ? expected(value, source, graph) : undefined,
  ]
  const type = a.type ?? b?.type
  const operator = meant(leaf.operator, holds)
  const apart = operator === 'notEqual' || operator === 'notIn'
  const scalars = isExpression(value) ? [] : [value].flat().map((item) => written(item as Scalar, type))
  if (scalars.includes(undefined) || (apart && type === undefined))
    return workedOut(leaf, holds, path, writing)
  if (!holds && (a.mayBeAbsent || b?.mayBeAbsent))
    report.add('export.absent', path, { comparison: JSON.stringify(leaf) })
  const stated = Array.isArray(value) ? (scalars as Scalar[]) : (scalars[0] as Scalar)
  const right = isExpression(value)
    ? side(value, { ...b, type } as Expected, path, writing)
    : { value: stated }
  return sure(operator, side(left, { ...a, type } as Expected, path, writing), right)
}

function side(
  expression: Expression,
  { type, mayBeBounded }: Expected,
  path: Path,
  { needs, report }: Writing,
): FactSide {
  return {
    bounded: mayBeBounded && (type === undefined || ranged.has(type)),
    name(end) {
      const name = needs.name(expression, type, end)
      if (!('fact' in expression) || expression.fact !== name) report.add('export.fact', path, { fact: name })
      return name
    },
  }
}

const ranged: ReadonlySet<FieldType> = new Set(['fen', 'count', 'date', 'month'])
const isExpression = (value: unknown): value is Expression =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the other side has no word for is a fact that hedui works out. */
function workedOut(condition: Condition, holds: boolean, path: Path, { needs, report }: Writing): Form {
  const fact = needs.name({ truth: condition }, 'truth')
  report.add('export.fact', path, { fact })
  return { fact, operator: 'equal', value: holds }
}

function optionValue(value: Leaf['value'], path: Path, { source, report }: Writing): Leaf['value'] {
  if (!isExpression(value) || !('option' in value)) return value
  const option = source.options?.[value.option]
  if (option === undefined) throw new HeduiError('rule.option', { option: value.option })
  report.add('export.option', path, { option: value.option, value: JSON.stringify(option) })
  return option
}
