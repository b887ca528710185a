import { type OptionType, soughtOf } from '../../checks/option.ts'
import type { Path } from '../path.ts'
import type { Report } from '../problem.ts'
import { snippet, type Usable } from '../shape.ts'
import { keysAt } from './uses.ts'

/** The options of a check by type; reports defaults that are no value of their option. */
export function lookAtOptions(
  check: Usable,
  path: Path,
  report: Report,
): Readonly<Record<string, OptionType>> {
  const types: [string, OptionType][] = []
  for (const option of keysAt(check, 'options')) {
    const type = check.at('options', option, 'type') as OptionType | undefined
    if (type === undefined) continue
    types.push([option, type])
    const value = check.at('options', option, 'default')
    if (value !== undefined && soughtOf(type, value) !== undefined)
      report.add('rule.default', [...path, 'options', option, 'default'], {
        option,
        type,
        found: snippet(value),
      })
  }
  return Object.fromEntries(types)
}
