import { type Check, near } from '@hedui/core'
import { isCheck, type Rule } from '../packs/rule.ts'
import type { ConfigProblem } from './problem.ts'
import type { Config } from './schema.ts'

/** Rules and options that a configuration names and that do not exist, and rules that it lets block and that may not. */
export const unknownRules = ({ local = [], ...general }: Config, all: readonly Rule[]): ConfigProblem[] => [
  ...unknownIn(general, all),
  ...local.flatMap((settings, i) =>
    unknownIn(settings, all).map((problem) => ({ ...problem, at: `local[${i}].${problem.at}` })),
  ),
]

function unknownIn(
  config: Pick<Config, 'options' | 'severities' | 'off'>,
  all: readonly Rule[],
): ConfigProblem[] {
  const ids = all.map(({ id }) => id)
  const rules = (['options', 'severities', 'off'] as const).flatMap((key) =>
    Object.keys(config[key] ?? {})
      .filter((rule) => !ids.includes(rule))
      .map((rule): ConfigProblem => ({ at: key, code: 'rule', found: rule, near: near(rule, ids) })),
  )
  const options = Object.entries(config.options ?? {}).flatMap(([rule, values]) => {
    const check = all.find(({ id }) => id === rule)
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
  const blocking = Object.entries(config.severities ?? {}).flatMap(([rule, severity]): ConfigProblem[] => {
    const check = all.find(({ id }) => id === rule)
    return severity === 'block' && check && isCheck(check) && isWeak(check)
      ? [{ at: `severities.${rule}`, code: 'blocks' }]
      : []
  })
  return [...rules, ...options, ...blocking]
}

/** Whether findings may rest on fuzzy or inferred evidence. */
const isWeak = ({ tier: { otherwise, when } }: Check): boolean =>
  [otherwise, when?.tier].some((tier) => tier === 'C' || tier === 'D')
