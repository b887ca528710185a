import { type Condition, HeduiError, type Leaf } from '@hedui/core'

type Named = Readonly<Record<string, Condition>>

/** What a name stands for. Error: `rule.condition` where it stands for nothing. */
export function meaningOf(name: string, conditions: Named): Condition {
  const found = Object.hasOwn(conditions, name) ? conditions[name] : undefined
  if (!found) throw new HeduiError('rule.condition', { condition: name, known: Object.keys(conditions) })
  return found
}

/** The comparisons of a condition, those behind names included. */
export function leavesOf(condition: Condition, conditions: Named): readonly Leaf[] {
  const each = (list: readonly Condition[]) => list.flatMap((c) => leavesOf(c, conditions))
  if ('all' in condition) return each(condition.all)
  if ('any' in condition) return each(condition.any)
  if ('not' in condition) return leavesOf(condition.not, conditions)
  if ('atLeast' in condition) return each(condition.of)
  if ('condition' in condition) return leavesOf(meaningOf(condition.condition, conditions), conditions)
  return [condition]
}
