import type { Expression } from '../expression/node.ts'
import type { FieldType } from '../model/field.ts'

/** The host facts that part of a rule rests on, with the kinds of value they are taken for. */
export type Mentions = ReadonlyMap<string, ReadonlySet<FieldType>>

/** Tells what parts of a rule mention, through the named facts they use; each part is looked at once. */
export function createMentions(facts: Readonly<Record<string, Expression>>): (part: unknown) => Mentions {
  const seen = new Map<unknown, Map<string, Set<FieldType>>>()
  const look = (node: unknown): Map<string, Set<FieldType>> => {
    const known = seen.get(node)
    if (known) return known
    const found = new Map<string, Set<FieldType>>()
    if (typeof node !== 'object' || node === null) return found
    seen.set(node, found)
    if ('host' in node && typeof node.host === 'string' && 'type' in node)
      found.set(node.host, new Set([node.type as FieldType]))
    const parts: unknown[] = Object.values(node)
    if ('fact' in node && typeof node.fact === 'string' && !('of' in node) && !('to' in node))
      if (Object.hasOwn(facts, node.fact)) parts.push(facts[node.fact])
    for (const part of parts)
      for (const [host, types] of look(part)) found.set(host, new Set([...(found.get(host) ?? []), ...types]))
    return found
  }
  return look
}
