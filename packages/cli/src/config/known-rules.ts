import { type Check, near } from '@hedui/core'
import type { ConfigProblem } from './problem.ts'
import type { Config } from './schema.ts'

/** Rules and options that a configuration names and that do not exist. */
export function unknownRules(config: Config, checks: readonly Check[]): ConfigProblem[] {
  const ids = checks.map(({ id }) => id)
  const rules = (['options', 'severities', 'off'] as const).flatMap((key) =>
    Object.keys(config[key] ?? {})
      .filter((rule) => !ids.includes(rule))
      .map((rule): ConfigProblem => ({ at: key, code: 'rule', found: rule, near: near(rule, ids) })),
  )
  const options = Object.entries(config.options ?? {}).flatMap(([rule, values]) => {
    const check = checks.find(({ id }) => id === rule)
    if (!check) return []
    const known = Object.keys(check.options)
    return Object.keys(values)
      .filter((option) => !known.includes(option))
      .map(
        (option): ConfigProblem => ({
          at: `options.${rule}`,
          code: 'option',
          found: option,
          near: near(option, known),
          known,
        }),
      )
  })
  return [...rules, ...options]
}
