/** What is wrong at one place of a document; `at` is the path, such as `[3].expires`. */
export interface DocumentProblem {
  readonly at: string
  /**
   * `key` has no meaning there, `missing`, `type` is of the wrong kind, `value` is none of those allowed,
   * `blank`, `day` is no day, `moment` no day or time, `fingerprint` none, `before-approval`, `open-ended`.
   */
  readonly code: string
  /** The keys or values that could stand there; of `key` those that cannot. */
  readonly known?: readonly string[]
}

const said: Readonly<Record<string, string>> = {
  missing: 'is missing',
  type: 'is of the wrong kind',
  blank: 'must not be blank',
  day: 'must be a day written YYYY-MM-DD',
  moment: 'must be a day or a local time of one, YYYY-MM-DD or YYYY-MM-DDTHH:MM',
  fingerprint: 'must be copied whole from a finding (32 hex digits, with a key also - and 8 more)',
  'before-approval': 'must be later than the day of approval',
  'open-ended': 'must be within ten years of the approval: nothing is set aside without end',
}

/** A clause about each problem, without a full stop. */
export const documentProblems = (problems: unknown): string =>
  Array.isArray(problems) ? problems.map(clause).join('; ') : String(problems)

function clause({ at, code, known = [] }: DocumentProblem): string {
  const place = at === '' ? 'it' : at
  if (code === 'key') return `${place} has keys without a meaning (${known.join(', ')})`
  if (code === 'value') return `${place} must be one of ${known.join(', ')}`
  return `${place} ${said[code] ?? code}`
}
