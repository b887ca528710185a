import { near } from '@hedui/core'
import type { Place } from './place.ts'
import { isObject, snippet } from './plain.ts'

interface Referring {
  readonly fact?: unknown
  readonly path?: unknown
  readonly params?: unknown
}

/** The fact here that a name, with its params and path, stands for there. */
export function readReference({ fact, path, params }: Referring, place: Place): string | undefined {
  const { context, report } = place
  if (typeof fact !== 'string')
    return report.add('document.shape', [...place.path, 'fact'], { sought: 'fact', found: snippet(fact) })
  const hasParams = isObject(params) && Object.keys(params).length > 0
  const hasPath = typeof path === 'string' && path !== ''
  const key = `${fact}${hasParams ? `(${JSON.stringify(params)})` : ''}${hasPath ? path : ''}`
  const { reads = {}, facts } = context
  const as = Object.hasOwn(reads, key) ? (reads[key] as string) : undefined
  if (as === undefined && hasPath)
    return report.add('fact.path', [...place.path, 'path'], { fact, path, key })
  if (as === undefined && hasParams)
    return report.add('fact.params', [...place.path, 'params'], { fact, key })
  const name = as ?? fact
  if (!Object.hasOwn(facts, name))
    return report.add('fact.unknown', [...place.path, 'fact'], {
      found: name,
      near: near(name, Object.keys(facts)),
    })
  if (as !== undefined) report.add('fact.read', place.path, { key, as })
  place.met.add(name)
  return name
}
