import { HeduiError } from '@hedui/core'

const refused = new Set(['__proto__', 'constructor', 'prototype'])
const form = /^\$?\.?[\w-]+(\.[\w-]+)*$/

/**
 * A `pathResolver` for json-rules-engine that reads own properties by a dotted path (`$.a.b`, `a.b`) and
 * nothing else; undefined where there is none. JSONPath would run expressions that the document brings.
 * Error: `bridge.path` for any other path.
 */
export function ownPath(value: object, path: string): unknown {
  const names = path.replace(/^\$?\.?/, '').split('.')
  if (!form.test(path) || names.some((name) => refused.has(name)))
    throw new HeduiError(
      'bridge.path',
      { path },
      `the path ${JSON.stringify(path)} is no dotted path. Write $.name or $.name.name.`,
    )
  return names.reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, name)
        ? (at as Readonly<Record<string, unknown>>)[name]
        : undefined,
    value,
  )
}
