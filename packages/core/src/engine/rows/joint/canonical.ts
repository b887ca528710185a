import type {
  Aggregate,
  Condition,
  Expression,
  Hop,
  Leaf,
  Reference,
  Scalar,
} from '../../../expression/node.ts'
import type { Graph } from '../../../model/create-graph.ts'
import type { Setting } from '../../evaluator.ts'
import { SUBJECT } from '../../scope.ts'
import { depthOf, ledTo, type Named, type Names, nameAt, OutOfReach } from './names.ts'
import type { Nodes } from './nodes.ts'
import type { Rooted } from './rooted.ts'

/** What the conditions of a rule are written against. */
export interface Written extends Pick<Setting, 'subject' | 'facts' | 'options'> {
  readonly graph: Graph
  /** The name that all rules have for a figure. */
  figure(id: string): string
}

/**
 * Writes what a rule says as every rule would that says the same: facts and options stand where they are named, rows
 * go by their places, and what looks at one row alone is asked of that row. Throws `OutOfReach` where it cannot.
 */
export class Canonical {
  readonly #nodes: Nodes
  readonly #written: Written
  readonly #subject: Named
  readonly #facts = new Map<string, Expression | null>()

  constructor(nodes: Nodes, written: Written) {
    this.#nodes = nodes
    this.#written = written
    this.#subject = { name: SUBJECT, entity: written.subject }
  }

  condition(condition: Condition, names: Names = [this.#subject]): Condition {
    const parts = (some: readonly Condition[]) => some.map((part) => this.condition(part, names))
    const one = <C extends Condition>(made: C): C => this.#nodes.one(made)
    if ('all' in condition) return one({ all: parts(condition.all) })
    if ('any' in condition) return one({ any: parts(condition.any) })
    if ('not' in condition) return one({ not: this.condition(condition.not, names) })
    if ('atLeast' in condition) return one({ atLeast: condition.atLeast, of: parts(condition.of) })
    if ('condition' in condition) throw new OutOfReach(condition.condition)
    const { fact, operator, value } = condition
    const named = typeof fact === 'string' ? { fact } : fact
    return one({ fact: this.expression(named, names), operator, value: this.#compared(value, names) })
  }

  expression(node: Expression, names: Names): Expression {
    const of = (part: Expression) => this.expression(part, names)
    const one = (made: Expression): Expression => this.#nodes.one(made)
    if ('fact' in node) return this.#reference(node, names)
    if ('take' in node) return this.#aggregate(node, names) as Expression
    if ('value' in node) return one({ value: plain(node.value), type: node.type })
    if ('option' in node) return one(this.#option(node.option))
    if ('asOf' in node) return one({ asOf: true })
    if ('truth' in node) return one({ truth: this.condition(node.truth, names) })
    if ('if' in node) return one({ if: [this.condition(node.if[0], names), of(node.if[1]), of(node.if[2])] })
    if ('parameter' in node) {
      const { parameter, on, area, kind } = node
      const parts = { on: of(on), ...(area && { area: of(area) }), ...(kind && { kind: of(kind) }) }
      return one({ parameter: this.#written.figure(parameter), ...parts })
    }
    if ('host' in node) throw new OutOfReach(node.host)
    if ('mulDiv' in node) {
      const [a, n, d] = node.mulDiv
      return one({ mulDiv: [of(a), of(n), of(d)], rounding: node.rounding })
    }
    const [name = '', parts] = Object.entries(node)[0] ?? []
    if (typeof parts !== 'object') throw new OutOfReach(name)
    return one({ [name]: Array.isArray(parts) ? parts.map(of) : of(parts as Expression) } as Expression)
  }

  #reference({ fact, of, to }: Reference, names: Names): Expression {
    const { facts } = this.#written
    const isNamed = of === undefined && !to && Object.hasOwn(facts, fact)
    if (isNamed && names[0] !== this.#subject) throw new OutOfReach(fact)
    if (isNamed) return this.#fact(fact)
    const depth = depthOf(names, of)
    return this.#nodes.one({ fact, ...(depth > 0 && { of: nameAt(depth) }), ...(to && { to }) })
  }

  #fact(name: string): Expression {
    const known = this.#facts.get(name)
    if (known === null) throw new OutOfReach(name)
    if (known) return known
    this.#facts.set(name, null)
    const made = this.expression(this.#written.facts[name] as Expression, [this.#subject])
    this.#facts.set(name, made)
    return made
  }

  #aggregate(node: Aggregate, names: Names): Aggregate | Rooted {
    const from = depthOf(names, node.of)
    return (
      this.#through(node, names, from) ?? this.#here(node, names, from) ?? this.#walked(node, names, from)
    )
  }

  /** What begins with a step to one row and looks at nothing before it is asked of that row. */
  #through(node: Aggregate, names: Names, from: number): Rooted | undefined {
    const [first, ...others] = node.path
    if (!first || others.length === 0 || first.where) return undefined
    const { to, isMany } = ledTo(this.#written.graph, (names[from] as Named).entity, first.to)
    if (isMany) return undefined
    const there: Named = { name: first.as, entity: to }
    return this.#rooted({ ...node, of: first.as, path: others }, there, { of: nameAt(from), to: first.to })
  }

  /** The same for a row that was met on the way. */
  #here(node: Aggregate, names: Names, from: number): Rooted | undefined {
    return from === 0 ? undefined : this.#rooted(node, names[from] as Named, { of: nameAt(from) })
  }

  #rooted(node: Aggregate, there: Named, place: Omit<Rooted, 'rooted'>): Rooted | undefined {
    try {
      return this.#nodes.one({ rooted: this.#aggregate(node, [there]), ...place })
    } catch (error) {
      if (error instanceof OutOfReach) return undefined
      throw error
    }
  }

  #walked({ take, path, value, by }: Aggregate, names: Names, from: number): Aggregate {
    let reached = names
    let { entity } = names[from] as Named
    const hops = path.map(({ to, as, registers, where }): Hop => {
      entity = ledTo(this.#written.graph, entity, to).to
      reached = [...reached, { name: as, entity }]
      const seen = where && this.condition(where, reached)
      return {
        to,
        as: nameAt(reached.length - 1),
        ...(registers && { registers }),
        ...(seen && { where: seen }),
      }
    })
    return this.#nodes.one({
      take,
      ...(from > 0 && { of: nameAt(from) }),
      path: hops,
      ...(value && { value: this.expression(value, reached) }),
      ...(by && { by: this.expression(by, reached) }),
    })
  }

  #option(name: string): Expression {
    const value = this.#given(name)
    if (typeof value === 'number') return { value, type: 'count' }
    if (typeof value === 'boolean') return { value, type: 'truth' }
    throw new OutOfReach(name)
  }

  #given(name: string) {
    const value = Object.hasOwn(this.#written.options, name) ? this.#written.options[name] : undefined
    if (value === undefined) throw new OutOfReach(name)
    return typeof value === 'object' ? value.map(plain) : plain(value)
  }

  #compared(value: Leaf['value'], names: Names): Leaf['value'] {
    if (typeof value !== 'object') return plain(value)
    if (Array.isArray(value)) return value.map(plain)
    const expression = value as Expression
    return 'option' in expression ? this.#given(expression.option) : this.expression(expression, names)
  }
}

/** What JSON says as it is. */
function plain<S extends Scalar>(value: S): S {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new OutOfReach(`${value}`)
  return value
}
