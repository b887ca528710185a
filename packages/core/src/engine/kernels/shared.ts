import { remember } from '../../dataset/remember.ts'
import type { Scope } from '../scope.ts'

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

/** Below this many rows looking for what was found before costs more than finding it. */
const few = 64

/** What the definitions say more than once is made once for each scope; undefined for all else. */
export function createShared(definitions: readonly unknown[]) {
  let again: ReadonlySet<string> | undefined
  return <T>() => {
    const kept = new WeakMap<Scope, Map<string, T>>()
    return (node: object, scope: Scope, make: () => T): T | undefined => {
      if (scope.size < few) return undefined
      again ??= repeated(definitions)
      const text = textOf(node)
      if (!again.has(text)) return undefined
      const here = kept.get(scope) ?? new Map<string, T>()
      kept.set(scope, here)
      return remember(here, text, make)
    }
  }
}
