import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import { createLabels } from '../findings/label.ts'
import { codesOf } from '../messages/codes-of.ts'
import { HeduiError } from '../model/error.ts'
import type { CheckInput } from '../run/input.ts'
import { isDay } from '../values/day.ts'
import type { Explanation } from './explanation.ts'
import { type Asked, rowsAbout, rowsByFingerprint } from './locate.ts'
import { rowsOfFinding } from './locate-finding.ts'
import { type Prepared, prepare } from './prepare.ts'
import { refusal } from './refusal.ts'
import { explainRows, verdictOver } from './rows.ts'
import { summaryOf } from './summary.ts'
import type { Wording } from './tree/value.ts'

/** Explains verdicts of one run: the same input as `check`, one after the other. */
export type Explainer = (asked: Asked) => Explanation

/**
 * Explains the verdict of a check on a finding, a row or a subject, for the same input as `check`. To
 * explain many, make one explainer. For the first finding of a check only the rows about whom its evidence
 * names are looked at; for a bare fingerprint, and from the second on, the check is run, once.
 * Errors: `explain.finding` for a fingerprint that no row of the check has; those of `check`.
 */
export const explain = (dataset: Dataset, asked: Asked, input: CheckInput): Explanation =>
  createExplainer(dataset, input)(asked)

export function createExplainer(dataset: Dataset, input: CheckInput): Explainer {
  if (!isDay(input.asOf)) throw new HeduiError('run.as-of', { found: input.asOf })
  const wording: Wording = {
    labels: createLabels(dataset),
    open: input.unmask !== undefined,
    codes: codesOf(dataset),
  }
  const prepared = new Map<string, Prepared>()
  /** Rules of which a finding was explained: where it is more than one, all their rows are located at once. */
  const seen = new Set<string>()
  const located = new Map<string, ReturnType<typeof rowsByFingerprint>>()
  return (asked) => {
    const { rule } = asked
    const one = remember(prepared, rule, () => prepare(dataset, input, rule, wording.codes))
    const { check, skipped } = one
    const rows = skipped ? [] : rowsOf(asked, one)
    const { rows: explained, findings, about } = explainRows(one, rows, input, wording)
    const [finding = null, more] = findings
    return {
      rule,
      number: check.number,
      version: check.version,
      title: check.title,
      description: check.description,
      asOf: input.asOf,
      truth: skipped ? 'unknown' : verdictOver(explained),
      subject: {
        entity: finding?.subject.entity ?? check.subject,
        label: finding?.subject.label ?? String(about?.least ?? ''),
      },
      finding: finding && !more ? summaryOf(finding) : null,
      rows: explained,
      skipped: skipped ?? null,
      basis: check.basis,
      innocent: check.innocent,
      next: check.next,
    }
  }

  function rowsOf(asked: Asked, one: Prepared): readonly number[] {
    if (!('fingerprint' in asked) && 'subject' in asked) return rowsAbout(one, asked.subject)
    if ('row' in asked) {
      const { size } = dataset.table(one.check.subject)
      if (!Number.isInteger(asked.row) || asked.row < 0 || asked.row >= size)
        throw refusal('explain.row', { row: asked.row, subject: one.check.subject, size })
      return [asked.row]
    }
    const isFirst = !seen.has(asked.rule)
    seen.add(asked.rule)
    const near = isFirst && 'evidence' in asked ? rowsOfFinding(one, asked, input.fingerprintKey) : undefined
    if (near) return near
    const index = remember(located, asked.rule, () => rowsByFingerprint(one, input.fingerprintKey))
    const rows = index.get(asked.fingerprint)
    if (!rows) throw refusal('explain.finding', { rule: asked.rule, fingerprint: asked.fingerprint })
    return rows
  }
}
