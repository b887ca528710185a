import * as z from 'zod/mini'
import { near } from './near.ts'
import type { Path } from './path.ts'
import type { Report } from './problem.ts'

type Issue = z.core.$ZodIssue
type Steps = readonly (string | number)[]

/** What of a value can be used. */
export interface Usable {
  /** What stands at `steps` below the value; undefined where it is missing or of a wrong shape. */
  at(...steps: Steps): unknown
  /** Whether nothing is missing or of a wrong shape; keys without a meaning do no harm. */
  readonly whole: boolean
}

/** Holds `value` against a schema and reports every difference. */
export function conform(schema: z.core.$ZodType, value: unknown, path: Path, report: Report): Usable {
  const parsed = z.safeParse(schema, value)
  const faulty = (parsed.error?.issues ?? []).flatMap((issue) => reportIssue(issue, [], value, path, report))
  return {
    whole: faulty.length === 0,
    at(...steps) {
      const within = (fault: Steps) =>
        fault.length <= steps.length && fault.every((step, i) => step === steps[i])
      return faulty.some(within) ? undefined : valueAt(value, steps)
    },
  }
}

/** Reports one issue and answers the places that are of no use. */
function reportIssue(issue: Issue, base: Steps, root: unknown, path: Path, report: Report): Steps[] {
  const steps = [...base, ...(issue.path as Steps)]
  const place = [...path, ...steps]
  const found = valueAt(root, steps)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = issue.message.split(' ')
      for (const key of issue.keys) report.add('rule.key', [...place, key], unknown(key, known))
      return []
    }
    case 'invalid_value':
      if (found === undefined) return missing()
      report.add('rule.value', place, unknown(written(found), issue.values.map(String)))
      return [steps]
    case 'invalid_format':
      report.add('rule.id', place, { found: String(found), form: issue.message as 'kebab' })
      return [steps]
    case 'invalid_key':
      report.add('rule.id', place, {
        found: String(steps.at(-1)),
        form: issue.issues[0]?.message as 'kebab',
      })
      return []
    case 'too_small':
    case 'too_big':
      return wrongSize(issue)
    case 'invalid_union':
      return nearestBranch(issue.errors)
    default:
      if (found === undefined) return missing()
      report.add('rule.shape', place, {
        sought: 'expected' in issue ? [issue.expected] : [],
        found: snippet(found),
      })
      return [steps]
  }

  function missing(): Steps[] {
    report.add('rule.missing', place.slice(0, -1), { key: String(place.at(-1)) })
    return [steps]
  }

  function wrongSize({ origin, ...issue }: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Steps[] {
    const sought = Number('minimum' in issue ? issue.minimum : issue.maximum)
    if (origin === 'array' && Array.isArray(found) && found.length > 0)
      report.add('rule.length', place, { sought, found: found.length })
    else if (origin === 'array' || origin === 'string')
      report.add('rule.empty', place, { found: String(place.findLast((step) => typeof step === 'string')) })
    else report.add('rule.shape', place, { sought: ['whole number'], found: snippet(found) })
    return [steps]
  }

  /** Of several forms the one that was meant: whose outermost kind fits. */
  function nearestBranch(branches: readonly (readonly Issue[])[]): Steps[] {
    if (found === undefined) return missing()
    const wrongKind = ({ code, path: at }: Issue) => code === 'invalid_type' && at.length === 0
    const meant = branches.find(
      (branch) => !branch.some((each) => wrongKind(each) || (typeof found === 'object' && isValue(each))),
    )
    if (meant) return meant.flatMap((each) => reportIssue(each, steps, root, path, report))
    const sought = branches.flatMap((branch) =>
      branch.flatMap((each) => ('expected' in each ? [each.expected] : isValue(each) ? ['string'] : [])),
    )
    report.add('rule.shape', place, { sought: [...new Set(sought)], found: snippet(found) })
    return [steps]
  }
}

const isValue = ({ code, path }: Issue): boolean => code === 'invalid_value' && path.length === 0

/** A name that means nothing, beside those that do. */
export const unknown = (found: string, known: Iterable<string>) => {
  const names = [...known]
  return { found, known: names, near: near(found, names) }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands at `steps` below a value; undefined where nothing does. */
export const valueAt = (root: unknown, steps: Steps): unknown =>
  steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    root,
  )

const written = (value: unknown): string => (typeof value === 'string' ? value : snippet(value))

/** A value as it stands in the document, cut short. */
export function snippet(value: unknown): string {
  const whole = JSON.stringify(value) ?? String(value)
  return whole.length > 60 ? `${whole.slice(0, 59)}…` : whole
}
