import type { Check } from '../../checks/check.ts'
import { SUBJECT } from '../../engine/scope.ts'
import type { Aggregate, Expression, Reference } from '../../expression/node.ts'
import type { Phrase } from '../../model/field.ts'
import type { Graph } from '../../model/graph.ts'
import type { Parameter } from '../../parameters/parameter.ts'
import { composed } from './composed-title.ts'
import type { Of } from './tracing.ts'

/** Entities by the names that references use for their rows. */
export type FrameEntities = ReadonlyMap<string, string>

/** What expressions are called: as the check says, else as the graph calls the fields they copy. */
export interface Titles {
  fact(name: string): Phrase
  of(expression: Expression, frames: FrameEntities): Phrase
  /** The field whose values an expression has, for masks and names of codes. */
  field(expression: Expression, frames: FrameEntities): Of | null
  unit(expression: Expression): Phrase | null
}

const plain = (text: string): Phrase => ({ zh: text, en: text })

export function createTitles(check: Check, graph: Graph, parameters: readonly Parameter[]): Titles {
  const subject: FrameEntities = new Map([[SUBJECT, check.subject]])
  const isFact = ({ fact, of, to }: Reference): boolean =>
    of === undefined && !to && Object.hasOwn(check.facts, fact)
  const nodeOf = (name: string): Expression => (check.facts[name] as Check['facts'][string]).node

  const titles: Titles = {
    fact: (name) => check.factTitles?.[name] ?? titles.of(nodeOf(name), subject),
    of(expression, frames) {
      if ('fact' in expression)
        return isFact(expression) ? titles.fact(expression.fact) : fieldTitle(expression, frames)
      if ('value' in expression && 'type' in expression) return plain(String(expression.value))
      if ('option' in expression) return check.options[expression.option]?.title ?? plain(expression.option)
      if ('asOf' in expression) return { zh: '核对日', en: 'the day of the check' }
      if ('parameter' in expression)
        return parameters.find(({ id }) => id === expression.parameter)?.title ?? plain(expression.parameter)
      if ('host' in expression) return plain(expression.host)
      if ('take' in expression) return aggregateTitle(expression, frames)
      if ('if' in expression) return titles.of(expression.if[1], frames)
      if ('truth' in expression) return { zh: '条件', en: 'the condition' }
      return composed(expression, (e) => titles.of(e, frames))
    },
    field(expression, frames) {
      if (!('fact' in expression)) {
        return 'if' in expression ? titles.field(expression.if[1], frames) : null
      }
      if (isFact(expression)) return titles.field(nodeOf(expression.fact), subject)
      const entity = entityOf(expression, frames)
      return { entity, field: expression.fact }
    },
    unit(expression) {
      if ('fact' in expression) return isFact(expression) ? titles.unit(nodeOf(expression.fact)) : null
      if ('option' in expression) return check.options[expression.option]?.unit ?? null
      if ('monthsBetween' in expression) return { zh: '个月', en: 'months' }
      if ('daysBetween' in expression) return { zh: '天', en: 'days' }
      if ('age' in expression) return { zh: '岁', en: 'years' }
      for (const name of ['add', 'sub', 'min', 'max', 'coalesce', 'mul'] as const) {
        const parts = (expression as Partial<Record<typeof name, readonly Expression[]>>)[name]
        if (parts) return parts.map(titles.unit).find((unit) => unit !== null) ?? null
      }
      return 'if' in expression ? titles.unit(expression.if[1]) : null
    },
  }
  return titles

  function target(entity: string, relation: string): string {
    const definition = graph.entities[entity]
    return (
      definition?.fields[relation]?.to ??
      definition?.one[relation]?.entity ??
      definition?.many[relation]?.entity ??
      entity
    )
  }

  function entityOf({ of = SUBJECT, to = [] }: Reference, frames: FrameEntities): string {
    return to.reduce(target, frames.get(of) ?? check.subject)
  }

  function fieldTitle(reference: Reference, frames: FrameEntities): Phrase {
    const name = entityOf(reference, frames)
    const entity = graph.entities[name]
    if (!entity) return plain(reference.fact)
    if (reference.fact === 'id') return entity.title
    return (
      entity.fields[reference.fact]?.title ?? entity.resolved[reference.fact]?.title ?? plain(reference.fact)
    )
  }

  function aggregateTitle({ take, of = SUBJECT, path, value }: Aggregate, frames: FrameEntities): Phrase {
    const inner = new Map(frames)
    let at = frames.get(of) ?? check.subject
    for (const hop of path) {
      at = target(at, hop.to)
      inner.set(hop.as, at)
    }
    const rows = graph.entities[at]?.title ?? plain(at)
    const taken = value ? titles.of(value, inner) : rows
    return {
      exists: { zh: `有${rows.zh}`, en: `any ${rows.en}` },
      count: { zh: `${rows.zh}条数`, en: `number of ${rows.en} rows` },
      countDistinct: { zh: `不同${taken.zh}的个数`, en: `number of different ${taken.en}` },
      sum: { zh: `${taken.zh}合计`, en: `total ${taken.en}` },
      min: { zh: `最小（最早）的${taken.zh}`, en: `least (earliest) ${taken.en}` },
      max: { zh: `最大（最晚）的${taken.zh}`, en: `greatest (latest) ${taken.en}` },
      latest: { zh: `最近一次的${taken.zh}`, en: `latest ${taken.en}` },
    }[take]
  }
}
