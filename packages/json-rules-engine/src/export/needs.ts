import type { Expression, FieldType } from '@hedui/core'

/** Which end of a value that is known within bounds. */
export type End = 'least' | 'most'

/** A fact that exported rules ask for: how hedui works it out, and its type where that is plain beforehand. */
export interface ExportedFact {
  readonly node: Expression
  readonly type?: FieldType
  /** The end of its bounds that is asked for; left out: its exact value. */
  readonly end?: End
}

/** The facts that rules come to need, each under one name. */
export interface Needs {
  readonly facts: Readonly<Record<string, ExportedFact>>
  /** The name of an expression, or of an end of it; a plain reference keeps its own. */
  name(expression: Expression, type: FieldType | undefined, end?: End): string
}

const isPlainName = (expression: Expression): expression is { readonly fact: string } =>
  'fact' in expression && !expression.of && !expression.to && !/\.(least|most)$/.test(expression.fact)

export function createNeeds(taken: ReadonlySet<string>): Needs {
  const names = new Map<string, string>()
  const used = new Set<string>()
  const facts: Record<string, ExportedFact> = {}
  const fresh = (): string => {
    let n = 1
    while (taken.has(`fact${n}`) || used.has(`fact${n}`)) n++
    return `fact${n}`
  }
  const base = (expression: Expression): string => {
    const key = JSON.stringify(expression)
    const found = names.get(key)
    if (found !== undefined) return found
    const isPlain = isPlainName(expression) && !used.has(expression.fact)
    const name = isPlain ? expression.fact : fresh()
    names.set(key, name)
    used.add(name)
    return name
  }
  return {
    facts,
    name(expression, type, end) {
      const name = end ? `${base(expression)}.${end}` : base(expression)
      facts[name] = { node: expression, ...(type && { type }), ...(end && { end }) }
      return name
    },
  }
}
