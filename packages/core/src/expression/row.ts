import type { Entities } from '../model/create-graph.ts'
import type { Entity } from '../model/entity.ts'
import type { FieldType } from '../model/field.ts'
import type { Aggregate, Condition, Hop, Reference } from './node.ts'
import { type Ordered, type Term, term } from './term.ts'

type Fields<E extends Entity> = { readonly [F in keyof E['fields']]: Term<E['fields'][F]['type']> }
type ResolvedFields<E extends Entity> = {
  readonly [F in keyof E['resolved']]: Term<E['resolved'][F]['type']>
}
type RefTarget<E extends Entity, R> = R extends keyof E['fields']
  ? NonNullable<E['fields'][R]['to']>
  : R extends keyof E['one']
    ? E['one'][R]['entity']
    : never
type RefNames<E extends Entity> = {
  [F in keyof E['fields']]: E['fields'][F]['type'] extends 'ref' ? F : never
}[keyof E['fields']]

/** What may be said of one row of an entity: its fields, and the ways on from it. */
export type Row<G extends Entities, N extends keyof G & string> = Fields<G[N]> &
  ResolvedFields<G[N]> & {
    /** The row itself, as a value. */
    readonly self: Term<'ref'>
    /** Follows a to-one relation. */
    to<R extends (RefNames<G[N]> | keyof G[N]['one']) & string>(
      relation: R,
    ): Row<G, RefTarget<G[N], R> & keyof G & string>
    /** The rows of a to-many relation. */
    many<R extends keyof G[N]['many'] & string>(
      relation: R,
    ): Related<G, G[N]['many'][R]['entity'] & keyof G & string>
    /** Evidence: the record that states this row, with the column of `field`. */
    cite(field?: keyof G[N]['fields'] & string): Citation
  }

/** Rows whose records a finding cites: those at the end of `path`, or `to`, from the subject. */
export interface Citation {
  readonly cite: Reference | readonly Hop[]
  readonly field?: string
}

/** The row of `entity` known as `of`, reached from there by the to-one relations `to`. */
export function row<G extends Entities, N extends keyof G & string>(
  entities: G,
  entity: N,
  of: string,
  names: Names = createNames(),
  to: readonly string[] = [],
): Row<G, N> {
  const definition = entities[entity] as Entity
  const at = (fact: string) => ({ fact, of, ...(to.length > 0 && { to }) })
  /** Made when somebody asks for it: a definition uses few of the fields of a row. */
  const field = (name: string): Term | undefined => {
    const known = definition.fields[name] ?? definition.resolved[name]
    return known?.type && term(known.type, at(name))
  }
  return {
    __proto__: new Proxy({}, { get: (_, name) => field(name as string) }),
    self: term('ref', at('id')),
    to: (relation: string) => row(entities, target(definition, relation), of, names, [...to, relation]),
    many: (relation: string) =>
      relate(entities, {
        entity: (definition.many[relation] as { entity: string }).entity,
        of,
        names,
        path: [...to, relation].map((hop) => ({ to: hop, as: names(hop) })),
      }),
    cite: (f?: string): Citation => ({ cite: at('id'), ...(f !== undefined && { field: f }) }),
  } as unknown as Row<G, N>
}

/** What a to-one relation of an entity leads to. */
const target = ({ fields, one }: Entity, relation: string): string =>
  fields[relation]?.to ?? (one[relation]?.entity as string)

/** The rows at the end of a path, to narrow down and to take a value of. */
export interface Related<G extends Entities, N extends keyof G & string> {
  /** Only what these registers state. */
  from(...registers: string[]): Related<G, N>
  where(condition: (item: Row<G, N>) => Condition): Related<G, N>
  /** Goes on to what a to-one relation of these rows leads to. */
  to<R extends (RefNames<G[N]> | keyof G[N]['one']) & string>(
    relation: R,
  ): Related<G, RefTarget<G[N], R> & keyof G & string>
  /** Goes on along a to-many relation of these rows. */
  along<R extends keyof G[N]['many'] & string>(
    relation: R,
  ): Related<G, G[N]['many'][R]['entity'] & keyof G & string>
  exists(): Term<'truth'>
  count(): Term<'count'>
  countDistinct(value: (item: Row<G, N>) => Term): Term<'count'>
  /** Of non-negative values; over none of them 0. */
  sum<T extends 'fen' | 'count'>(value: (item: Row<G, N>) => Term<T>): Term<T>
  min<T extends Ordered>(value: (item: Row<G, N>) => Term<T>): Term<T>
  max<T extends Ordered>(value: (item: Row<G, N>) => Term<T>): Term<T>
  /** The value of the row that is last by `by`; ties go to the greater value. */
  latest<T extends Ordered>(
    value: (item: Row<G, N>) => Term<T>,
    by: (item: Row<G, N>) => Term<Ordered>,
  ): Term<T>
  /** Evidence: the records that state these rows. */
  cite(field?: keyof G[N]['fields'] & string): Citation
}

/** A name for the rows of a hop that no other hop of the same definition has, so that nested paths may compare rows. */
type Names = (relation: string) => string

function createNames(): Names {
  let last = 0
  return (relation) => `${relation}${++last}`
}

const renamed = <T>(node: T, from: string, to: string): T =>
  JSON.parse(JSON.stringify(node), (key, value) =>
    (key === 'of' || key === 'as') && value === from ? to : value,
  )

interface Path {
  readonly entity: string
  readonly of: string
  readonly names: Names
  readonly path: readonly Hop[]
}

function relate<G extends Entities, N extends keyof G & string>(entities: G, at: Path): Related<G, N> {
  const last = at.path.at(-1) as Hop
  let made: Row<G, N> | undefined
  const item = () => {
    made ??= row(entities, at.entity as N, last.as, at.names)
    return made
  }
  const change = (hop: Partial<Hop>) =>
    relate<G, N>(entities, { ...at, path: [...at.path.slice(0, -1), { ...last, ...hop }] })
  const goOn = <M extends keyof G & string>(relation: string, entity: string) =>
    relate<G, M>(entities, { ...at, entity, path: [...at.path, { to: relation, as: at.names(relation) }] })
  const aggregate = <T extends FieldType>(type: T, take: Aggregate['take'], more: Partial<Aggregate> = {}) =>
    term(type, { take, of: at.of, path: at.path, ...more })
  return {
    from: (...registers) => change({ registers }),
    where: (condition) => {
      const as = at.names(last.to)
      const where = condition(row(entities, at.entity as N, as, at.names))
      return change({ as, where: last.where ? { all: [renamed(last.where, last.as, as), where] } : where })
    },
    to: (relation) => goOn(relation, target(entities[at.entity] as Entity, relation)),
    along: (relation) =>
      goOn(relation, ((entities[at.entity] as G[N]).many[relation] as { entity: string }).entity),
    exists: () => aggregate('truth', 'exists'),
    count: () => aggregate('count', 'count'),
    countDistinct: (value) => aggregate('count', 'countDistinct', { value: value(item()).node }),
    sum: (value) => aggregate(value(item()).type, 'sum', { value: value(item()).node }),
    min: (value) => aggregate(value(item()).type, 'min', { value: value(item()).node }),
    max: (value) => aggregate(value(item()).type, 'max', { value: value(item()).node }),
    latest: (value, by) =>
      aggregate(value(item()).type, 'latest', { value: value(item()).node, by: by(item()).node }),
    cite: (field) => ({ cite: at.path, ...(field !== undefined && { field }) }),
  }
}
