import type { Expression, FieldType } from '@hedui/core'

/** A fact that exported rules ask for: how hedui works it out, and its type where that is plain beforehand. */
export interface ExportedFact {
  readonly node: Expression
  readonly type?: FieldType
}

/** The facts that rules come to need, each under one name. */
export interface Needs {
  readonly facts: Readonly<Record<string, ExportedFact>>
  /** The name of an expression; a plain reference keeps its own. */
  name(expression: Expression, type: FieldType | undefined): string
}

export function createNeeds(taken: ReadonlySet<string>): Needs {
  const names = new Map<string, string>()
  const facts: Record<string, ExportedFact> = {}
  const fresh = (): string => {
    for (let n = Object.keys(facts).length + 1; ; n++) {
      const name = `fact${n}`
      if (!taken.has(name) && !Object.hasOwn(facts, name)) return name
    }
  }
  return {
    facts,
    name(expression, type) {
      const key = JSON.stringify(expression)
      const found = names.get(key)
      if (found !== undefined) return found
      const plain =
        'fact' in expression && !expression.of && !expression.to && !Object.hasOwn(facts, expression.fact)
      const name = plain ? expression.fact : fresh()
      names.set(key, name)
      facts[name] = { node: expression, ...(type && { type }) }
      return name
    },
  }
}
