import type { OptionType } from '../checks/option.ts'
import type { Condition } from '../expression/node.ts'
import type { Entities } from '../model/create-graph.ts'
import type { Parameter } from '../parameters/parameter.ts'
import type { Kind } from './kind.ts'
import type { Path } from './path.ts'
import type { Report } from './problem.ts'

/** A row in reach, by the name that references use for it; `entity` is undefined where that is not known. */
export interface Frame {
  readonly name: string
  readonly entity: string | undefined
}

/** The figures of the law that are known; where they are not `all`, the run may be given others. */
export interface Figures {
  readonly known: readonly Parameter[]
  readonly all: boolean
}

/** What a check (or what else holds expressions) offers to its nodes. */
export interface Place {
  readonly entities: Entities
  readonly report: Report
  readonly facts: {
    readonly names: readonly string[]
    /** The kind of a fact; undefined where it has none. */
    kind(name: string): Kind | undefined
  }
  readonly options: Readonly<Record<string, OptionType>>
  /** The kind of an expression; undefined where it has none, which is reported. */
  expression(node: unknown, spot: Spot): Kind | undefined
  /** Looks through a condition and everything in it. */
  condition(node: unknown, spot: Spot): void
  readonly figures: Figures
  readonly conditions: {
    readonly names: readonly string[]
    /** Looks into a condition of that name. */
    visit(name: string, scope: readonly Frame[]): void
  }
  /** What was referred to, as `fact died` or `option lag`. */
  readonly used: Set<string>
  /** Conditions to be asked, each at its root, and where they stand. */
  readonly roots: { readonly condition: Condition; readonly path: Path }[]
  /** The kind of what each comparison compares, for those that are in order. */
  readonly compared: Map<object, Kind>
  /** Nobody knows yet which check uses these nodes: any name may stand for something. */
  readonly lenient: boolean
}

/** A node to look at: what it may speak of, and where it stands. */
export interface Spot {
  readonly place: Place
  readonly scope: readonly Frame[]
  readonly path: Path
}

/** Looks through a condition that stands by itself, and remembers it. */
export function root(node: unknown, spot: Spot): void {
  spot.place.roots.push({ condition: node as Condition, path: spot.path })
  spot.place.condition(node, spot)
}

/** The spot of a part of the node. */
export const below = (spot: Spot, ...steps: (string | number)[]): Spot => ({
  ...spot,
  path: [...spot.path, ...steps],
})
