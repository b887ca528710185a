import { remember } from '../../dataset/remember.ts'
import type { Condition, Expression } from '../../expression/node.ts'
import type { Reading } from '../logic/claims.ts'
import { canonical } from '../pack/canonical.ts'
import type { Path } from '../path.ts'
import type { Place } from '../place.ts'
import { isObject } from '../shape.ts'
import type { Shared } from './shared.ts'

/** Reads conditions so that one thing goes by one key, whichever fact it is called by. */
export function createReading(
  nodes: ReadonlyMap<string, unknown>,
  shared: Shared,
  compared: Place['compared'],
  isSound: (path: Path) => boolean,
): Reading {
  const within: string[] = []
  const keys = new Map<Expression, string>()
  const bare = (node: unknown): string | undefined =>
    isObject(node) && typeof node.fact === 'string' && Object.keys(node).length === 1 ? node.fact : undefined

  const meant = (fact: string | Expression): Expression => {
    const name = typeof fact === 'string' ? fact : bare(fact)
    if (name === undefined) return fact as Expression
    const node = nodes.get(name)
    if (node === undefined || within.includes(name)) return { fact: name, of: 'subject' }
    within.push(name)
    const behind = meant(node as Expression)
    within.pop()
    return behind
  }
  return {
    meant,
    key(expression) {
      const behind = meant(expression)
      return remember(keys, behind, () => canonical(behind))
    },
    kind: (leaf) => compared.get(leaf),
    condition: (name) =>
      Object.hasOwn(shared.conditions, name) && isSound([...shared.path, name])
        ? (shared.conditions[name] as Condition)
        : undefined,
  }
}
