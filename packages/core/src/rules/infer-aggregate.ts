import type { Aggregate } from '../expression/node.ts'
import { oneOf } from './agree.ts'
import { inferPath } from './infer-path.ts'
import { type Kind, numeric, ordered, varying } from './kind.ts'
import { below, type Spot } from './place.ts'

const count: Kind = { type: 'count' }

/** The kind of what the rows at the end of a path come to. */
export function inferAggregate({ take, of, path, value, by }: Aggregate, spot: Spot): Kind | undefined {
  const { spot: end, ofOneMonth } = inferPath(path, of, spot)
  const needsValue = take !== 'exists' && take !== 'count'
  const needsBy = take === 'latest'
  const needs = (key: 'value' | 'by', needed: boolean, given: unknown): void => {
    if (needed === (given !== undefined)) return
    spot.place.report.add('rule.take', needed ? spot.path : [...spot.path, key], { take, key, needed })
  }
  needs('value', needsValue, value)
  needs('by', needsBy, by)
  if (by) oneOf(end.place.expression(by, below(end, 'by')), ordered, 'by', below(end, 'by'))
  const kind = value && end.place.expression(value, below(end, 'value'))
  if (take === 'exists') return { type: 'truth' }
  if (take === 'count' || take === 'countDistinct') return count
  const fitting = oneOf(kind, take === 'sum' ? numeric : ordered, take, below(end, 'value'))
  if (!fitting) return undefined
  // The income of several months may be meant as that of a year.
  return take === 'sum' && fitting.per && !ofOneMonth
    ? { ...varying(fitting), per: 'open' }
    : varying(fitting)
}
