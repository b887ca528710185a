import type { Dataset } from '../../dataset/dataset.ts'
import { remember } from '../../dataset/remember.ts'
import type { Setting } from '../../engine/evaluator.ts'
import { SUBJECT } from '../../engine/scope.ts'
import type { Condition, Expression, Hop, Reference } from '../../expression/node.ts'
import { operandsOf } from './operands.ts'

/** The rows that a verdict on a few rows can depend on: all that a path meets, whatever its conditions say. */
export interface Reached {
  rows(entity: string): ReadonlySet<number>
  /** Whether a relation was followed from a row. */
  followed(entity: string, relation: string, row: number): boolean
  /** Whether a field joins rows along a relation that was followed. */
  joins(entity: string, field: string): boolean
}

interface Frame {
  readonly entity: string
  readonly rows: readonly number[]
}
type Frames = ReadonlyMap<string, Frame>

/** Follows every path of the facts and conditions, and of `paths` besides, from the rows of the setting. */
export function reach(
  setting: Setting,
  conditions: readonly Condition[],
  paths: readonly (Reference | readonly Hop[])[] = [],
): Reached {
  const { dataset } = setting
  const found = new Map<string, Set<number>>()
  const walked = new Map<string, Set<number>>()
  const joining = new Set<string>()
  const set = (map: Map<string, Set<number>>, key: string) => remember(map, key, () => new Set<number>())
  const subject: Frames = new Map([[SUBJECT, meet(setting.subject, [...setting.rows])]])

  for (const expression of Object.values(setting.facts)) visit(expression, subject)
  for (const condition of [...Object.values(setting.conditions), ...conditions])
    visitCondition(condition, subject)
  for (const path of paths)
    if ('fact' in path) visit(path, subject)
    else hops(path, subject, SUBJECT)
  return {
    rows: (entity) => set(found, entity),
    followed: (entity, relation, row) => set(walked, `${entity}.${relation}`).has(row),
    joins: (entity, field) => joining.has(`${entity}.${field}`),
  }

  function meet(entity: string, rows: readonly number[]): Frame {
    const seen = set(found, entity)
    const fresh = rows.filter((row) => row >= 0 && !seen.has(row))
    for (const row of fresh) seen.add(row)
    if (fresh.length > 0)
      for (const column of Object.values(dataset.table(entity).columns))
        if (column.kind === 'code' && column.to !== undefined)
          meet(
            column.to,
            fresh.map((row) => (column.codes[row] as number) - 2),
          )
    return { entity, rows: [...new Set(rows)] }
  }

  function follow({ entity, rows }: Frame, relation: string): Frame {
    note(dataset, entity, relation)
    const steps = set(walked, `${entity}.${relation}`)
    for (const row of rows) steps.add(row)
    if (!dataset.table(entity).entity.many[relation]) {
      const { to, rows: one } = dataset.one(entity, relation)
      return meet(
        to,
        rows.map((row) => one[row] as number).filter((row) => row >= 0),
      )
    }
    const { to, group, index } = dataset.many(entity, relation)
    const met = rows.flatMap((row) => {
      const g = group[row] as number
      return g < 0 ? [] : [...index.rows.subarray(index.offsets[g], index.offsets[g + 1])]
    })
    return meet(to, met)
  }

  function note({ graph }: Dataset, entity: string, relation: string): void {
    const { one, many } = graph.entities[entity] ?? {}
    const { entity: to = '', by = { id: relation } } = many?.[relation] ?? one?.[relation] ?? {}
    for (const [theirs, ours] of Object.entries(by)) joining.add(`${to}.${theirs}`).add(`${entity}.${ours}`)
  }

  function frame(frames: Frames, name = SUBJECT): Frame {
    return frames.get(name) ?? { entity: setting.subject, rows: [] }
  }

  function hops(path: readonly Hop[], frames: Frames, of: string | undefined): Frames {
    let [inner, from] = [frames, of]
    for (const { to, as, where } of path) {
      inner = new Map([...inner, [as, follow(frame(inner, from), to)]])
      if (where) visitCondition(where, inner)
      from = as
    }
    return inner
  }

  function visit(expression: Expression, frames: Frames): void {
    if ('fact' in expression) {
      const { fact, of, to = [] } = expression
      if (of === undefined && to.length === 0 && Object.hasOwn(setting.facts, fact)) return
      const { entity, rows } = to.reduce(follow, frame(frames, of))
      const table = dataset.table(entity)
      const resolved = Object.hasOwn(table.columns, fact) ? undefined : table.entity.resolved[fact]
      for (const { through, where } of resolved?.sources ?? []) {
        const own: Frames = new Map([[SUBJECT, { entity, rows }]])
        hops([{ to: through, as: 'item', ...(where && { where }) }], own, SUBJECT)
      }
    } else if ('take' in expression) {
      const inner = hops(expression.path, frames, expression.of)
      for (const part of [expression.value, expression.by]) if (part) visit(part, inner)
    } else if ('if' in expression) {
      const [condition, then, otherwise] = expression.if
      visitCondition(condition, frames)
      visit(then, frames)
      visit(otherwise, frames)
    } else if ('truth' in expression) visitCondition(expression.truth, frames)
    else for (const part of operandsOf(expression)) visit(part, frames)
  }

  function visitCondition(condition: Condition, frames: Frames): void {
    if ('all' in condition) for (const c of condition.all) visitCondition(c, frames)
    else if ('any' in condition) for (const c of condition.any) visitCondition(c, frames)
    else if ('not' in condition) visitCondition(condition.not, frames)
    else if ('atLeast' in condition) for (const c of condition.of) visitCondition(c, frames)
    else if (!('condition' in condition)) {
      const { fact, value } = condition
      visit(typeof fact === 'string' ? { fact } : fact, frames)
      if (typeof value === 'object' && !Array.isArray(value)) visit(value as Expression, frames)
    }
  }
}
