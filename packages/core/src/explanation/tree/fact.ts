import type { ExplainedExpression } from './nodes.ts'
import type { Built, Tracing } from './tracing.ts'

type Base = Pick<ExplainedExpression, 'title' | 'value' | 'unit'>

/** A named fact of the check; what it is made of stands once, among the facts of the row. */
export function factNode(t: Tracing, name: string, base: Base): Built<ExplainedExpression> {
  const { hangs } = explainFact(t, name, base)
  return { node: { kind: 'fact', ...base, fact: name }, hangs }
}

/** What a fact is made of. */
function explainFact(t: Tracing, name: string, base: Base) {
  const known = t.facts.get(name)
  const definition = t.check.facts[name]
  if (known || !definition) return known ?? { hangs: [] }
  const { node: tree, hangs } = t.expression(definition.node, t.root)
  for (const id of hangs.length === 1 ? hangs : []) {
    const input = t.open?.inputs.get(id)
    if (input?.fact.sought && tree.kind === 'aggregate') input.fact = { ...input.fact, sought: base.title }
  }
  const built = { node: { ...base, tree }, hangs }
  t.facts.set(name, built)
  return built
}
