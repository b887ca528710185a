import { utf8 } from '../../digest/utf8.ts'
import { type Problem, type ProblemCode, problemOf } from '../problem.ts'
import { type Offsets, readValue, type Tell, Unreadable } from './json-reader.ts'
import { sizeLimit } from './limits.ts'
import { type Position, positionAt } from './position.ts'

/** What a JSON text holds, and where each part of it stands. */
export interface Document {
  /** Undefined where the text is no JSON. */
  readonly value: unknown
  readonly problems: readonly Problem[]
  /** Where a problem lies: at a key, at a value, or at what should hold it. */
  position(problem: Problem): Position
}

/** Problems of a key or name rather than of what stands behind it. */
const ofKeys: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'rule.key',
  'rule.cycle',
  'rule.unused',
  'rule.unshown',
])

/**
 * Reads strict JSON and keeps the place of every part. Keys that stand twice or could reach a prototype are
 * problems, as are texts that are too long, too deep or no JSON at all.
 */
export function readJson(text: string): Document {
  const problems: Problem[] = []
  const told = new Map<Problem, number>()
  const offsets = new WeakMap<object, Offsets>()
  const tell: Tell = (code, path, facts, offset) => {
    const problem = problemOf(code, path, facts)
    problems.push(problem)
    told.set(problem, offset)
  }
  const start = text.startsWith('\ufeff') ? 1 : 0
  const value = read()
  return { value, problems, position: (problem) => positionAt(text, told.get(problem) ?? offsetOf(problem)) }

  function read(): unknown {
    const bytes = utf8(text).length
    if (bytes > sizeLimit) {
      tell('pack.size', [], { bytes, limit: sizeLimit }, start)
      return undefined
    }
    try {
      return readValue(text, start, offsets, tell)
    } catch (error) {
      if (error instanceof Unreadable) return undefined
      throw error
    }
  }

  function offsetOf(problem: Problem): number {
    const { code, path } = problem
    let holder = value
    let offset = start
    for (const [i, step] of path.entries()) {
      const here = typeof holder === 'object' && holder !== null ? offsets.get(holder) : undefined
      if (!here) return offset
      const last = i === path.length - 1
      const part = (holder as Readonly<Record<string | number, unknown>>)[step]
      const isKey = code === 'rule.id' ? part !== problem.facts.found : ofKeys.has(code)
      const found = (last && isKey ? here.keys : here.values).get(step)
      if (found === undefined) return offset
      offset = found
      holder = part
    }
    return offset
  }
}
