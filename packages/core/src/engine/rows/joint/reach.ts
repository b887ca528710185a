import { remember } from '../../../dataset/remember.ts'
import type { Aggregate, Condition, Expression, Leaf, Reference } from '../../../expression/node.ts'
import type { Graph } from '../../../model/create-graph.ts'
import { SUBJECT } from '../../scope.ts'
import { ledTo } from './names.ts'
import type { Nodes } from './nodes.ts'
import { isRooted, type Rooted } from './rooted.ts'

/** Rows that a condition looks at, and what it looks at from there. */
export interface Reach {
  readonly entity: string
  readonly further: readonly { readonly relation: string; readonly reach: Reach }[]
  /** What is asked of each row for itself, and what that looks at: if it comes to the same, all is the same. */
  readonly asked: readonly { readonly rooted: Rooted['rooted']; readonly reach: Reach }[]
}

/** The rows that a canonical condition looks at, from its subject on; what reaches the same is one object. */
export function reachOf(nodes: Nodes, graph: Graph, subject: string, condition: Condition): Reach {
  const root = new Stop(subject)
  new Reaching(graph).condition(condition, [[SUBJECT, root]])
  return written(nodes, root)
}

const written = (nodes: Nodes, { entity, further, asked }: Stop): Reach =>
  nodes.one({
    entity,
    further: [...further].map(([relation, stop]) => nodes.one({ relation, reach: written(nodes, stop) })),
    asked: [...asked].map(([rooted, stop]) => nodes.one({ rooted, reach: written(nodes, stop) })),
  })

class Stop {
  readonly entity: string
  readonly further = new Map<string, Stop>()
  readonly asked = new Map<Rooted['rooted'], Stop>()

  constructor(entity: string) {
    this.entity = entity
  }
}

type Stops = readonly (readonly [name: string, stop: Stop])[]

/** Goes through a condition and notes each step from row to row. */
class Reaching {
  readonly #graph: Graph

  constructor(graph: Graph) {
    this.#graph = graph
  }

  condition(condition: Condition, stops: Stops): void {
    if ('not' in condition) this.condition(condition.not, stops)
    else if ('all' in condition || 'any' in condition || 'of' in condition) {
      const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of
      for (const part of parts) this.condition(part, stops)
    } else this.#leaf(condition as Leaf, stops)
  }

  #leaf({ fact, value }: Leaf, stops: Stops): void {
    this.#expression(fact as Expression, stops)
    if (typeof value === 'object' && !Array.isArray(value)) this.#expression(value as Expression, stops)
  }

  #expression(node: Expression, stops: Stops): void {
    if (isRooted(node)) {
      const { entity, asked } = this.#led(node, stops)
      const there = remember(asked, node.rooted, () => new Stop(entity))
      this.#expression(node.rooted as Expression, [[SUBJECT, there]])
    } else if ('fact' in node) this.#reference(node, stops)
    else if ('take' in node) this.#aggregate(node, stops)
    else if ('truth' in node) this.condition(node.truth, stops)
    else if ('if' in node) {
      const [condition, then, otherwise] = node.if
      this.condition(condition, stops)
      for (const part of [then, otherwise]) this.#expression(part, stops)
    } else
      for (const part of Object.values(node).flat())
        if (typeof part === 'object') this.#expression(part as Expression, stops)
  }

  #reference({ fact, of, to = [] }: Reference, stops: Stops): void {
    const there = to.reduce((stop, relation) => this.#step(stop, relation), this.#led({ of }, stops))
    const { resolved } = this.#graph.entities[there.entity] ?? {}
    if (!resolved || !Object.hasOwn(resolved, fact)) return
    for (const { through, where } of resolved[fact]?.sources ?? []) {
      const item = this.#step(there, through)
      if (where)
        this.condition(where, [
          [SUBJECT, there],
          ['item', item],
        ])
    }
  }

  #aggregate({ of, path, value, by }: Aggregate, stops: Stops): void {
    let here = this.#led({ of }, stops)
    let reached = stops
    for (const { to, as, where } of path) {
      here = this.#step(here, to)
      reached = [...reached, [as, here]]
      if (where) this.condition(where, reached)
    }
    for (const part of [value, by]) if (part) this.#expression(part, reached)
  }

  #led({ of = SUBJECT, to }: { of?: string | undefined; to?: string | undefined }, stops: Stops): Stop {
    const [, stop] = stops.findLast(([name]) => name === of) ?? []
    if (!stop) throw new RangeError(`no row goes by ${of}`)
    return to === undefined ? stop : this.#step(stop, to)
  }

  #step({ entity, further }: Stop, relation: string): Stop {
    return remember(further, relation, () => new Stop(ledTo(this.#graph, entity, relation).to))
  }
}
