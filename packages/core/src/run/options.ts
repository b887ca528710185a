import type { Check } from '../checks/check.ts'
import { soughtOf } from '../checks/option.ts'
import type { OptionValue } from '../engine/evaluator.ts'
import { HeduiError } from '../model/error.ts'

/** The options a check runs with; `missing` are those that the locality must set and did not. */
export function resolveOptions(
  check: Pick<Check, 'id' | 'options'>,
  given: Readonly<Record<string, OptionValue>>,
) {
  for (const name of Object.keys(given))
    if (!Object.hasOwn(check.options, name))
      throw new HeduiError('run.option', { check: check.id, option: name, known: Object.keys(check.options) })
  const values: Record<string, OptionValue> = {}
  const missing: string[] = []
  for (const [name, option] of Object.entries(check.options)) {
    const value = given[name] ?? option.default
    if (value === undefined) {
      missing.push(name)
      continue
    }
    const sought = soughtOf(option.type, value)
    if (sought !== undefined)
      throw new HeduiError('run.option-value', {
        check: check.id,
        option: name,
        found: JSON.stringify(value),
        sought: [sought],
      })
    values[name] = value
  }
  return { values, missing }
}
