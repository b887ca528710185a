import { near } from '@hedui/core'
import type { Rule } from '../packs/rule.ts'
import { refusal } from '../refusal.ts'

/** The rule that `name` names, by id or number. */
export function findRule(name: string, rules: readonly Rule[]): Rule {
  const sought = name.trim().toLowerCase()
  const found = rules.find(({ id, number }) => id.toLowerCase() === sought || number.toLowerCase() === sought)
  if (found) return found
  const names = rules.flatMap(({ id, number }) => [id, number])
  throw refusal('rule', { found: name.trim(), near: near(name.trim(), names), known: rules.length })
}

/** The ids that `--only` names, in the order of the rules; undefined: all. */
export function selectRules(
  only: string | undefined,
  rules: readonly Rule[],
  off: Readonly<Record<string, string>>,
): readonly string[] | undefined {
  if (only === undefined) return undefined
  const named = only
    .split(/[,，、]/)
    .filter((name) => name.trim() !== '')
    .map((name) => findRule(name, rules).id)
  if (named.length === 0) throw refusal('rule', { found: only, near: [], known: rules.length })
  for (const rule of named) {
    const reason = off[rule]
    if (reason !== undefined) throw refusal('only-off', { rule, reason })
  }
  return rules.map(({ id }) => id).filter((id) => named.includes(id))
}
