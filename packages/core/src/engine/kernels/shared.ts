import { remember } from '../../dataset/remember.ts'
import type { Scope } from '../scope.ts'
import type { Live } from './live.ts'

const texts = new WeakMap<object, string>()

/** The same text for nodes that say the same; made once for each. */
function textOf(node: object): string {
  const found = texts.get(node)
  if (found !== undefined) return found
  const text = JSON.stringify(node)
  texts.set(node, text)
  return text
}

/** What occurs more than once in some definitions. */
function repeated(definitions: readonly unknown[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const again = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (!Array.isArray(node)) {
      const text = textOf(node)
      if (seen.has(text)) again.add(text)
      seen.add(text)
    }
    Object.values(node).forEach(visit)
  }
  definitions.forEach(visit)
  return again
}

/** Below this many rows whatever is found is kept: finding it again costs more than keeping it. */
const few = 512

export const isFew = ({ size }: Scope): boolean => size < few

/**
 * What is asked again at the same scope is made once: of many rows only what the definitions say more than once,
 * and references never. What is kept is made of all rows, whichever of them are live.
 */
export function createShared(definitions: readonly unknown[]) {
  let again: ReadonlySet<string> | undefined
  return <N extends object, T>(make: (node: N, scope: Scope, live?: Live) => T) => {
    const kept = new WeakMap<Scope, Map<N | string, T>>()
    return (node: N, scope: Scope, live?: Live): T => {
      let key: N | string = node
      if (!isFew(scope)) {
        again ??= repeated(definitions)
        key = isReference(node) ? '' : textOf(node)
        if (!again.has(key)) return make(node, scope, live)
      }
      const here = remember(kept, scope, () => new Map<N | string, T>())
      const found = here.get(key)
      if (found !== undefined) return found
      const made = make(node, scope)
      here.set(key, made)
      return made
    }
  }
}

const isReference = (node: object): boolean => 'fact' in node && !('operator' in node)
