import { near } from '@hedui/core'
import { configJsonSchema } from './json-schema.ts'
import type { ConfigProblem } from './problem.ts'

/** What zod says of a configuration, as far as it matters here. */
export interface SchemaIssue {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly keys?: readonly string[]
  readonly values?: readonly unknown[]
  readonly expected?: string
  readonly minimum?: number | bigint
}

/** Each issue of the schema as a place and what is wrong there; `schema` is what it checks, as a JSON Schema. */
export function explainProblems(
  issues: readonly SchemaIssue[],
  input: unknown,
  schema: unknown = configJsonSchema(),
): ConfigProblem[] {
  return issues.flatMap((issue): ConfigProblem[] => {
    const at = written(issue.path)
    const found = valueAt(input, issue.path)
    switch (issue.code) {
      case 'unrecognized_keys': {
        const known = keysAt(issue.path, schema)
        return (issue.keys ?? []).map((key) => ({
          at,
          code: 'key',
          found: key,
          near: near(key, known),
          known,
        }))
      }
      case 'invalid_value': {
        const known = (issue.values ?? []).map(String)
        const text = typeof found === 'string' ? found : undefined
        return [
          { at, code: 'value', known, ...(text !== undefined && { found: text, near: near(text, known) }) },
        ]
      }
      case 'invalid_format':
        return [{ at, code: issue.path.at(-1) === 'region' ? 'division' : 'day', found: String(found) }]
      case 'too_small':
        return [{ at, code: 'short', minimum: Number(issue.minimum ?? 1) }]
      default:
        return found === undefined
          ? [{ at, code: 'missing' }]
          : [{ at, code: 'type', expected: issue.expected ?? 'text, number, truth, or a list of them' }]
    }
  })
}

/** A path into a document, such as `options.vehicle-owner` or `[3].expires`. */
export const written = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')

const isObject = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((value, step) => (isObject(value) ? value[step] : undefined), input)

/** The keys that the schema knows at a place. */
function keysAt(path: readonly PropertyKey[], root: unknown): string[] {
  const place = path.reduce<unknown>((schema, step) => {
    if (!isObject(schema)) return undefined
    if (typeof step === 'number') return schema.items
    return isObject(schema.properties) && Object.hasOwn(schema.properties, step)
      ? schema.properties[step]
      : schema.additionalProperties
  }, root)
  return isObject(place) && isObject(place.properties) ? Object.keys(place.properties) : []
}
