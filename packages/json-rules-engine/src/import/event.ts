import type { Report } from '../report/difference.ts'
import type { Path } from './place.ts'
import { isObject, snippet } from './plain.ts'

export interface ImportedEvent {
  readonly type: string
  readonly params?: Readonly<Record<string, unknown>>
}

/** What a rule makes known when it fires: kept as data. */
export function readEvent(event: unknown, path: Path, report: Report): ImportedEvent | undefined {
  if (!isObject(event) || typeof event.type !== 'string')
    return report.add('document.shape', path, { sought: 'event', found: snippet(event) })
  const { type, params } = event
  if (!isObject(params)) return { type }
  for (const [name, value] of Object.entries(params))
    if (isObject(value) && typeof value.fact === 'string')
      report.add('rule.event-fact', [...path, 'params', name], { fact: value.fact })
  return { type, params }
}
