import { SUBJECT } from '../../engine/scope.ts'
import type { Aggregate, Expression } from '../../expression/node.ts'

type Json = Readonly<Record<string, unknown>>

const isObject = (node: unknown): node is Json => typeof node === 'object' && node !== null

/** The names of rows that an expression uses: those it makes on its paths, and those it expects. */
function names(node: unknown): { made: Set<string>; used: Set<string> } {
  const made = new Set<string>()
  const used = new Set<string>()
  const look = (part: unknown): void => {
    if (!isObject(part)) return
    if (typeof part.as === 'string') made.add(part.as)
    if (typeof part.of === 'string') used.add(part.of)
    if (('fact' in part || 'take' in part) && part.of === undefined) used.add(SUBJECT)
    for (const value of Object.values(part)) look(value)
  }
  look(node)
  return { made, used }
}

/** The parts of what a path asks of its rows that are about other rows: they matter to rows yet to be met. */
export function outerParts({ path, value, by }: Aggregate): readonly Expression[] {
  const asked = [path, value, by]
  const { made } = names(asked)
  const found: Expression[] = []
  const look = (part: unknown): void => {
    if (!isObject(part)) return
    const inside = names(part)
    const outer = [...inside.used].every((name) => inside.made.has(name) || !made.has(name))
    if (typeof part.fact === 'string' && 'operator' in part) found.push({ fact: part.fact })
    else if (outer && (typeof part.fact === 'string' || 'take' in part))
      found.push(part as unknown as Expression)
    if ('take' in part && outer) return
    for (const item of Object.values(part)) look(item)
  }
  look(asked)
  return found
}

/** Whether an expression rests on the subject, the rows called `frame`, and what they lead to, on nothing else. */
export function restsOn(expression: Expression, frame: string): boolean {
  const { made, used } = names(expression)
  return [...used].every((name) => name === SUBJECT || name === frame || made.has(name))
}

/** An expression as text in which the names of rows do not matter: `frame` is the row it is about. */
export function canonical(expression: Expression, frame: string): string {
  const given = new Map([[frame, '$']])
  for (const name of names(expression).made) given.set(name, `$${given.size}`)
  return JSON.stringify(expression, (key, value) =>
    (key === 'of' || key === 'as') && typeof value === 'string' ? (given.get(value) ?? value) : value,
  )
}
