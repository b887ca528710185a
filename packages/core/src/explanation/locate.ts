import { has } from '../engine/bits.ts'
import { columnEngine } from '../engine/engine.ts'
import type { Truth } from '../engine/vector.ts'
import type { Finding } from '../findings/finding.ts'
import { fingerprint } from '../findings/fingerprint.ts'
import { plainValue } from '../findings/value.ts'
import { concerned, type SubjectRef } from '../run/subjects.ts'
import type { Prepared } from './prepare.ts'

/** A finding; one row of a check's subject; or all rows of a check that are about a person, household or account. */
export type Asked =
  | Pick<Finding, 'rule' | 'fingerprint'>
  | Pick<Finding, 'rule' | 'fingerprint' | 'subject' | 'evidence'>
  | { readonly rule: string; readonly row: number }
  | { readonly rule: string; readonly subject: SubjectRef }

/** The rows behind each fingerprint: those that are surely hits, else those that may be. */
export function rowsByFingerprint(
  { check, setting }: Prepared,
  key: string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const verdicts = columnEngine.evaluate({ ...setting, rules: { hit: check.conditions } })
  const { definite, possible } = verdicts.rules.hit as Truth
  const per = check.per.map((name) => verdicts.fact(name))
  const groups = new Map<string, { sure: number[]; open: number[] }>()
  setting.rows.forEach((row, position) => {
    if (!has(possible, position)) return
    const parts = per.map((vector) => plainValue(setting.dataset, vector, position))
    const group = JSON.stringify(parts)
    const rows = groups.get(group) ?? { sure: [], open: [] }
    groups.set(group, rows)
    rows[has(definite, position) ? 'sure' : 'open'].push(row)
  })
  return new Map(
    [...groups].map(([group, { sure, open }]) => [
      fingerprint([check.id, ...JSON.parse(group)], key),
      sure.length > 0 ? sure : open,
    ]),
  )
}

/** The rows of a check that are about a subject, hits or not. Error `run.subject` for one that no record mentions. */
export function rowsAbout({ check, setting }: Prepared, subject: SubjectRef): readonly number[] {
  const about = columnEngine.evaluate({ ...setting, rules: {} }).fact(check.about)
  if (about.kind !== 'code' || about.to === undefined) return []
  const wanted = concerned(setting.dataset, [subject])[about.to]
  return [...setting.rows].filter((_, position) => wanted?.has((about.codes[position] as number) - 2))
}
