import type { Expression, Leaf } from '../../expression/node.ts'
import type { At } from './at.ts'
import type { Compiler } from './compiler.ts'
import type { Frames } from './frames.ts'
import { pathOf } from './path.ts'

/**
 * Whether a count is surely no more than so many, told by how many rows its one step leads to, whatever they say.
 * Undefined: what is compared is no such count.
 */
export function countAtMost(
  compiler: Compiler,
  fact: Leaf['fact'],
  frames: Frames,
): ((at: At, most: number) => boolean) | undefined {
  const node = definition(compiler, fact, frames)
  if (!node || !('take' in node) || (node.take !== 'count' && node.take !== 'countDistinct')) return undefined
  if (node.path.length !== 1) return undefined
  const { atMost } = pathOf(compiler, node.path, frames, node.of)
  return atMost
}

/** An expression itself, or the one that a fact of the subject goes by. */
function definition(
  { setting, program }: Compiler,
  fact: Leaf['fact'],
  frames: Frames,
): Expression | undefined {
  if (typeof fact === 'object' && !('fact' in fact)) return fact
  const name = typeof fact === 'string' ? fact : 'of' in fact || 'to' in fact ? undefined : fact.fact
  return name !== undefined && frames === program.subject && Object.hasOwn(setting.facts, name)
    ? setting.facts[name]
    : undefined
}
