import type { OptionUse } from './nodes.ts'
import type { Tracing } from './tracing.ts'

/** An option of the check, and whether the locality set it. */
export function optionUse({ check, set }: Tracing, name: string): OptionUse {
  const option = check.options[name]
  const own = !Object.hasOwn(set, name)
  return {
    name,
    title: option?.title ?? { zh: name, en: name },
    from: own ? 'default' : 'locality',
    source: own ? (option?.source ?? null) : null,
  }
}
