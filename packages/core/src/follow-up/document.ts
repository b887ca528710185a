import * as z from 'zod/mini'
import type { DocumentProblem } from '../messages/document-problem.ts'
import { isDay } from '../values/day.ts'
import { refusal } from './refusal.ts'

/** Text with something in it. */
export const written = z.string().check(z.refine((text) => text.trim() !== '', { error: 'blank' }))
/** `YYYY-MM-DD`. */
export const day = z.string().check(z.refine(isDay, { error: 'day' }))
/** A day, or a local time of a day: `YYYY-MM-DDTHH:MM`, with seconds or without. */
export const moment = z.string().check(
  z.refine(
    (text) => isDay(text.slice(0, 10)) && /^(T([01]\d|2[0-3])(:[0-5]\d){1,2})?$/.test(text.slice(10)),
    {
      error: 'moment',
    },
  ),
)
/** As `check` makes it, keyed or not. */
export const fingerprintText = z
  .string()
  .check(z.regex(/^[0-9a-f]{32}(-[0-9a-f]{8})?$/, { error: 'fingerprint' }))

/** The document that `input` is; else the error with every problem at once. */
export function parseDocument<T>(
  schema: z.ZodMiniType<T>,
  input: unknown,
  document: 'baseline' | 'waivers' | 'dispositions',
): T {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw refusal('follow-up.document', {
    document,
    problems: parsed.error.issues.map((issue) => problem(issue, input)),
  })
}

function problem(issue: z.core.$ZodIssue, input: unknown): DocumentProblem {
  const at = issue.path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
  switch (issue.code) {
    case 'unrecognized_keys':
      return { at, code: 'key', known: issue.keys }
    case 'invalid_value':
      return { at, code: 'value', known: issue.values.map(String) }
    case 'invalid_type':
      return { at, code: valueAt(input, issue.path) === undefined ? 'missing' : 'type' }
    case 'invalid_format':
    case 'custom':
      return { at, code: issue.message }
    default:
      return { at, code: 'type' }
  }
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    input,
  )
