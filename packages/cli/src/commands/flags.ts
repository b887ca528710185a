import { type Severity, severities } from '@hedui/core'
import { isDay } from '@hedui/core/values'
import type { FollowUpPaths } from '../follow-up/sources.ts'
import type { Language } from '../messages/language.ts'
import { refusal } from '../refusal.ts'

/** Formats that a report can be written in; `later` are known by name only. */
const formats = ['pretty', 'json'] as const
const later = ['csv', 'sarif', 'xlsx', 'html']
export type Format = (typeof formats)[number]

/** The options of `hedui check`, understood. */
export interface CheckFlags {
  readonly asOf: string | undefined
  readonly region: string | undefined
  readonly format: Format
  readonly out: string | undefined
  readonly only: string | undefined
  readonly severity: Severity | undefined
  readonly failOn: Severity
  readonly undetermined: boolean
  /** Whether each finding is explained. */
  readonly explain: boolean
  /** Whether leads are put together by household. */
  readonly byHousehold: boolean
  /** Why personal data is left readable; undefined: it is masked. */
  readonly purpose: string | undefined
  readonly config: string | undefined
  /** Files that the findings are set beside. */
  readonly followUp: FollowUpPaths
  /** Of texts in JSON, which must not depend on the environment: `--lang`, else Chinese. */
  readonly language: Language
}

/** The options as they were typed. */
export type Typed = Readonly<Record<string, string | boolean | undefined>>

export const textOf = (typed: Typed, name: string): string | undefined => {
  const value = typed[name]
  return typeof value === 'string' ? value : undefined
}

/** The options of `hedui check`, or of a command that checks first; refuses values that mean nothing. */
export const checkFlags = (typed: Typed, command = 'check FOLDER'): CheckFlags => ({
  asOf: day('--as-of', textOf(typed, 'asOf')),
  region: division('--region', textOf(typed, 'region')),
  format: formatOf(textOf(typed, 'format') ?? 'pretty'),
  out: textOf(typed, 'out'),
  only: textOf(typed, 'only'),
  severity: severity('--severity', textOf(typed, 'severity')),
  failOn: severity('--fail-on', textOf(typed, 'failOn')) ?? 'medium',
  undetermined: typed.undetermined === true,
  explain: typed.explain === true,
  byHousehold: textOf(typed, 'group') === 'household',
  purpose: purposeOf(typed, command),
  config: textOf(typed, 'config'),
  followUp: {
    previous: textOf(typed, 'previous'),
    baseline: textOf(typed, 'baseline'),
    waivers: textOf(typed, 'waivers'),
    dispositions: textOf(typed, 'dispositions'),
  },
  language: textOf(typed, 'lang') === 'en' ? 'en' : 'zh',
})

/** Why personal data is to be readable; undefined where it is not. Unmasking without a purpose is refused. */
export function purposeOf(typed: Typed, command: string): string | undefined {
  const purpose = textOf(typed, 'purpose')?.trim()
  if (typed.unmask !== true) {
    if (purpose !== undefined) throw refusal('purpose-alone', { purpose })
    return undefined
  }
  if (!purpose) throw refusal('purpose', { command })
  return purpose
}

/** The format named; refuses others. */
export function formatOf(found: string): Format {
  const known = formats.find((name) => name === found)
  if (known === undefined) throw refusal('format', { found, later: later.includes(found), known: formats })
  return known
}

function severity(flag: string, found: string | undefined): Severity | undefined {
  if (found === undefined) return undefined
  const known = severities.find((level) => level === found)
  if (known === undefined) throw refusal('severity', { flag, found, known: severities })
  return known
}

function day(flag: string, found: string | undefined): string | undefined {
  if (found !== undefined && !isDay(found)) throw refusal('day', { flag, found })
  return found
}

function division(flag: string, found: string | undefined): string | undefined {
  if (found !== undefined && !/^\d{2}(\d{2}){0,2}(\d{3}){0,2}$/.test(found))
    throw refusal('division', { flag, found })
  return found
}
