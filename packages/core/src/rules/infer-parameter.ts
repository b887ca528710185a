import type { ParameterReference } from '../expression/node.ts'
import type { Parameter } from '../parameters/parameter.ts'
import { oneOf } from './agree.ts'
import type { Kind } from './kind.ts'
import { below, type Spot } from './place.ts'
import { unknown } from './shape.ts'

/** The kind of a dated, regional figure; undefined where only the run knows which there are. */
export function inferParameter(node: ParameterReference, spot: Spot): Kind | undefined {
  const { parameter, on, area, kind } = node
  const { place, path } = spot
  const part = (key: 'on' | 'area' | 'kind', expression: typeof area, types: readonly Kind['type'][]) =>
    expression &&
    oneOf(place.expression(expression, below(spot, key)), types, `parameter.${key}`, below(spot, key))
  part('on', on, ['date', 'month'])
  part('area', area, ['text', 'code'])
  part('kind', kind, ['code', 'text'])
  const { known, all } = place.figures
  const found = known.find(({ id }) => id === parameter)
  if (!found && !all) return undefined
  if (!found)
    return place.report.add(
      'rule.parameter',
      [...path, 'parameter'],
      unknown(
        parameter,
        known.map(({ id }) => id),
      ),
    )
  const kinds = new Set(found.entries.map((entry) => entry.kind))
  // Of a figure that a check only names, a place may have any kind.
  if (
    kinds.size > 0 &&
    kind &&
    'value' in kind &&
    !('take' in kind) &&
    !kinds.has(undefined) &&
    !kinds.has(String(kind.value))
  )
    place.report.add('rule.parameter-kind', [...path, 'kind'], {
      parameter,
      ...unknown(String(kind.value), [...kinds].map(String)),
    })
  return { type: found.type, ...(found.type === 'fen' && { per: periodOf(found) }), constant: true }
}

/** The period that all figures of a parameter say they are for. */
function periodOf({ entries }: Parameter): NonNullable<Kind['per']> {
  const periods = new Set(entries.map(({ per }) => per))
  return periods.size === 1 ? (entries[0]?.per ?? 'open') : 'open'
}
