import type * as z from 'zod/mini'
import type { Sought } from './cells.ts'
import type { CaseProblem } from './problem.ts'

type Path = readonly PropertyKey[]

/** Every problem that a schema finds in `input`, with its place. */
export const problemsOf = (
  schema: z.ZodMiniType,
  input: unknown,
  issues: readonly z.core.$ZodIssue[],
): CaseProblem[] =>
  issues.flatMap((issue): CaseProblem[] => {
    const at = written(issue.path)
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((found) => ({ at, code: 'key', found, known: fieldsAt(schema, issue.path) }))
    const found = shownAs(valueAt(input, issue.path))
    const known = issue.code === 'invalid_value' && { known: issue.values.map(String) }
    return [{ at, code: 'value', found, sought: issue.message as Sought, ...known }]
  })

const written = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')

/** A value as JSON; of a list or an object, which may hold personal data, only that it is one. */
const shownAs = (value: unknown): string | null =>
  value === undefined ? null : Array.isArray(value) ? '[…]' : isObject(value) ? '{…}' : JSON.stringify(value)

const isObject = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null

const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce((value, step) => (isObject(value) ? value[step] : undefined), input)

/** The fields that a schema knows at a place. */
function fieldsAt(schema: unknown, path: Path): string[] {
  const place = path.reduce<unknown>((at, step) => {
    const { element, shape } = partsOf(at)
    return typeof step === 'number' ? element : isObject(shape) ? shape[step] : undefined
  }, schema)
  return Object.keys(partsOf(place).shape ?? {})
}

/** What a schema is made of, behind what makes it optional. */
function partsOf(schema: unknown): { readonly element?: unknown; readonly shape?: object } {
  const { def } = isObject(schema) ? (schema as { def?: Record<string, unknown> }) : {}
  return def === undefined ? {} : 'innerType' in def ? partsOf(def.innerType) : def
}
