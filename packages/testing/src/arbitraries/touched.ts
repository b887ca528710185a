import type { Check, Entities, Entity, Hop, Reference } from '@hedui/core'

/** Fields by entity, of those that registers state. */
export type Touched = Readonly<Record<string, readonly string[]>>

/** The rows that names stand for within an expression, by entity. */
type Scope = Readonly<Record<string, string>>

/** What a check looks at: the fields behind its facts, its joins and its evidence. */
export function touchedBy(check: Check, entities: Entities): Touched {
  const touched = new Map<string, Set<string>>()
  const entityOf = (name: string): Entity => entities[name] as Entity

  const note = (name: string, field: string): void => {
    const known = touched.get(name) ?? new Set<string>()
    if (known.has(field)) return
    touched.set(name, known.add(field))
    const { occurs, fields } = entityOf(name)
    for (const { entity, by } of occurs) for (const theirs of Object.values(by)) note(entity, theirs)
    for (const [source, theirs] of Object.entries(madeOf(name, entities)))
      for (const their of theirs) note(source, their)
    const { otherwise } = fields[field] ?? {}
    if (otherwise) note(follow(name, otherwise.through), otherwise.field)
  }
  /** The entity that a relation, or a key, of an entity leads to. */
  const follow = (name: string, step: string): string => {
    const { one, many, fields } = entityOf(name)
    const relation = one[step] ?? many[step]
    if (!relation) note(name, step)
    for (const [theirs, ours] of Object.entries(relation?.by ?? {})) {
      note((relation as { entity: string }).entity, theirs)
      note(name, ours)
    }
    return relation?.entity ?? fields[step]?.to ?? name
  }
  const refer = ({ fact, of = '', to = [] }: Reference, scope: Scope): void => {
    const start = scope[of]
    if (start === undefined) return
    const end = to.reduce(follow, start)
    const resolved = entityOf(end).resolved[fact]
    if (!resolved) note(end, fact)
    for (const { through, field, where } of resolved?.sources ?? []) {
      const item = follow(end, through)
      note(item, field)
      look(where, { item })
    }
  }
  /** The scope with the rows of every hop, and the entity of the last. */
  const walk = (path: readonly Hop[], of: string, scope: Scope) =>
    path.reduce(
      ({ rows, at }, { to, as, where }) => {
        const entity = follow(at, to)
        const within = { ...rows, [as]: entity }
        look(where, within)
        return { rows: within, at: entity }
      },
      { rows: scope, at: scope[of] as string },
    )
  /** Everything within an expression or a condition. */
  const look = (node: unknown, scope: Scope): void => {
    if (typeof node !== 'object' || node === null) return
    const { path, of = 'subject', ...rest } = node as { path?: readonly Hop[]; of?: string }
    if (path) look(Object.values(rest), walk(path, of, scope).rows)
    else if ('fact' in node && typeof node.fact === 'string') refer(node as Reference, scope)
    if (!path) for (const part of Object.values(node)) look(part, scope)
  }

  const scope = { subject: check.subject }
  for (const { node } of Object.values(check.facts)) look(node, scope)
  for (const { cite, field } of check.evidence) {
    const at =
      'fact' in cite ? (cite.to ?? []).reduce(follow, check.subject) : walk(cite, 'subject', scope).at
    if (field !== undefined) note(at, field)
  }
  const isField = (name: string) => (field: string) => Object.hasOwn(entityOf(name).fields, field)
  return Object.fromEntries(
    [...touched]
      .filter(([name]) => entityOf(name).registers.length > 0)
      .map(([name, fields]) => [name, [...fields].filter(isField(name))]),
  )
}

/**
 * What core derives an entity of: of each stated entity that its keys name, the fields that both have, and the keys
 * that lead where others of them lead, by which the rows meet. Nothing for what is stated, and for pairs.
 */
function madeOf(name: string, entities: Entities): Touched {
  const { fields, registers, occurs } = entities[name] as Entity
  if (registers.length + occurs.length > 0) return {}
  const keysOf = (of: Entity['fields']) => Object.values(of).flatMap(({ to }) => to ?? [])
  const sources = keysOf(fields).filter((to) => (entities[to]?.registers ?? []).length > 0)
  const ends = [fields, ...sources.map((source) => (entities[source] as Entity).fields)].map(keysOf)
  return Object.fromEntries(
    sources.map((source) => {
      const theirs = Object.entries((entities[source] as Entity).fields)
      const meets = (to: string | undefined) =>
        to !== undefined && ends.filter((keys) => keys.includes(to)).length > 1
      return [source, theirs.flatMap(([field, { to }]) => (field in fields || meets(to) ? [field] : []))]
    }),
  )
}
