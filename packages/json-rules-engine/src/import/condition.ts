import { near } from '@hedui/core'
import { readComparison } from './comparison.ts'
import { below, type Place, type Reading } from './place.ts'
import { isObject, plainDocument, snippet } from './plain.ts'

/** In the order in which json-rules-engine looks for them. */
const groups = ['any', 'all', 'not'] as const
const limits = { depth: 100, size: 10_000 } as const

/** A condition of theirs as one of ours; undefined where it cannot be said, which is reported. */
export function readCondition(given: unknown, place: Place): Reading {
  const { report, path, size } = place
  if (++size.count > limits.size) return report.add('document.size', path.slice(0, 1), { limit: limits.size })
  if (path.length > 2 * limits.depth || place.within.length > limits.depth)
    return report.add('document.depth', path.slice(0, 1), { limit: limits.depth })
  const condition = isObject(given) ? plainDocument(given, path, report) : given
  if (!isObject(condition))
    return report.add('document.shape', path, { sought: 'condition', found: snippet(given) })
  const reading = read(condition, place)
  if (reading) place.origins.set(reading, path)
  if (typeof condition.priority === 'number' && condition.priority !== 1)
    report.add('rule.priority', [...path, 'priority'], { priority: snippet(condition.priority) })
  return reading
}

function read(condition: Readonly<Record<string, unknown>>, place: Place): Reading {
  const { report, path } = place
  const [used, ...others] = groups.filter((word) => Object.hasOwn(condition, word))
  if (used === undefined)
    return typeof condition.condition === 'string'
      ? named(condition.condition, place)
      : readComparison(condition, place)
  const ignored = [...others, ...['condition', 'fact'].filter((key) => Object.hasOwn(condition, key))]
  if (ignored.length > 0) report.add('condition.keys', path, { used, ignored })
  const inner = condition[used]
  if (used === 'not') {
    const negated = readCondition(inner, below(place, 'not'))
    report.add('unknown.passes', path, { operator: 'not' })
    return negated && { not: negated }
  }
  if (!Array.isArray(inner))
    return report.add('document.shape', [...path, used], { sought: 'list', found: snippet(inner) })
  if (inner.length === 0) return report.add('condition.empty', [...path, used], { word: used })
  const conditions = inner.map((c, i) => readCondition(c, below(place, used, i)))
  if (conditions.includes(undefined)) return undefined
  const whole = conditions as NonNullable<Reading>[]
  return used === 'all' ? { all: whole } : { any: whole }
}

/** A reference is written out: what it stands for is read where it stands. */
function named(name: string, place: Place): Reading {
  const { report, path, within, context } = place
  const { conditions = {} } = context
  const at = [...path, 'condition']
  if (!Object.hasOwn(conditions, name))
    return report.add('condition.name', at, { found: name, near: near(name, Object.keys(conditions)) })
  if (within.includes(name)) return report.add('condition.circular', at, { chain: [...within, name] })
  report.add('condition.inlined', at, { name })
  return readCondition(conditions[name], { ...place, path: ['conditions', name], within: [...within, name] })
}
