import { type Check, near } from '@hedui/core'
import { refusal } from '../refusal.ts'

/** The rule that `name` names, by id or number. */
export function findRule(name: string, checks: readonly Check[]): Check {
  const sought = name.trim().toLowerCase()
  const found = checks.find(
    ({ id, number }) => id.toLowerCase() === sought || number.toLowerCase() === sought,
  )
  if (found) return found
  const names = checks.flatMap(({ id, number }) => [id, number])
  throw refusal('rule', { found: name.trim(), near: near(name.trim(), names), known: checks.length })
}

/** The ids that `--only` names, in the order of the rules; undefined: all. */
export function selectRules(
  only: string | undefined,
  checks: readonly Check[],
  off: Readonly<Record<string, string>>,
): readonly string[] | undefined {
  if (only === undefined) return undefined
  const named = only
    .split(/[,，、]/)
    .filter((name) => name.trim() !== '')
    .map((name) => findRule(name, checks).id)
  if (named.length === 0) throw refusal('rule', { found: only, near: [], known: checks.length })
  for (const rule of named) {
    const reason = off[rule]
    if (reason !== undefined) throw refusal('only-off', { rule, reason })
  }
  return checks.map(({ id }) => id).filter((id) => named.includes(id))
}
