import { remember } from '../../dataset/remember.ts'
import type { Scope } from '../scope.ts'
import type { Live } from './live.ts'

/** Numbers the nodes of some definitions, the same for those that say the same, and which occur more than once. */
function numbered(definitions: readonly unknown[]) {
  const numbers = new WeakMap<object, number>()
  const again = new Set<number>()
  const ids = new Map<string, number>()
  const visit = (node: unknown): string => {
    if (typeof node !== 'object' || node === null) return String(JSON.stringify(node))
    if (Array.isArray(node)) return `[${node.map(visit).join()}]`
    const known = numbers.get(node)
    let text = ''
    if (known === undefined)
      for (const key of Object.keys(node)) text += `${key}:${visit(node[key as never])},`
    const id = known ?? ids.get(text)
    if (id !== undefined) again.add(id)
    else ids.set(text, ids.size)
    numbers.set(node, id ?? ids.size - 1)
    return `#${id ?? ids.size - 1}`
  }
  definitions.forEach(visit)
  return { numbers, again }
}

/** Below this many rows whatever is found is kept: finding it again costs more than keeping it. */
const few = 512

export const isFew = ({ size }: Scope): boolean => size < few

/**
 * What is asked again at the same scope is made once: of many rows only what the definitions say more than once,
 * and references never. What is kept is made of all rows, whichever of them are live.
 */
export function createShared(definitions: readonly unknown[]) {
  let found: ReturnType<typeof numbered> | undefined
  return <N extends object, T>(make: (node: N, scope: Scope, live?: Live) => T) => {
    const kept = new WeakMap<Scope, Map<N | number, T>>()
    return (node: N, scope: Scope, live?: Live): T => {
      let key: N | number = node
      if (!isFew(scope)) {
        if (isReference(node)) return make(node, scope, live)
        found ??= numbered(definitions)
        const number = found.numbers.get(node)
        if (number === undefined || !found.again.has(number)) return make(node, scope, live)
        key = number
      }
      const here = remember(kept, scope, () => new Map<N | number, T>())
      const before = here.get(key)
      if (before !== undefined) return before
      const made = make(node, scope)
      here.set(key, made)
      return made
    }
  }
}

const isReference = (node: object): boolean => 'fact' in node && !('operator' in node)
