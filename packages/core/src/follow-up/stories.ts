import { codeAt, keyAt, loAt } from '../dataset/at.ts'
import { type CodeColumn, codeOfRow, type RangeColumn, rowOf } from '../dataset/column.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import { rowsWith } from '../dataset/rows-with.ts'
import { type Finding, type Severity, severities } from '../findings/finding.ts'
import { fingerprint } from '../findings/fingerprint.ts'
import { createLabels } from '../findings/label.ts'
import { amountAtRisk, citedPayments } from './amount-at-risk.ts'

/** Every lead on one household: what a worker takes to the door. */
export interface Story<F extends Finding = Finding> {
  /** The household; of leads that concern none, whom or what they are about. */
  readonly subject: Finding['subject']
  /** The gravest of them. */
  readonly severity: Severity
  /** The gravest first, then by rule. */
  readonly findings: readonly F[]
  /**
   * What is at risk in all, a payment that several leads cite counted once; null where no money is. `exact` only
   * where no two leads share a payment and each is exact.
   */
  readonly amountAtRisk: Finding['amountAtRisk']
}

export interface StoriesInput {
  /** The key that the run was given. */
  readonly fingerprintKey?: string
  /** Leave personal data as it is, as in the run. */
  readonly open?: boolean
}

/**
 * Puts the leads of a run together by household: that of the roll or member list a person stands on, else that of the
 * household register. The gravest stories come first, then those with more at risk.
 */
export function storiesOf<F extends Finding>(
  findings: readonly F[],
  dataset: Dataset,
  { fingerprintKey: key, open = false }: StoriesInput = {},
): Story<F>[] {
  const home = homes(dataset, findings, key, open)
  const paid = citedPayments(dataset, findings)
  const groups = new Map<string, { subject: Finding['subject']; findings: F[] }>()
  for (const finding of findings) {
    const subject = home(finding.subject)
    remember(groups, `${subject.entity} ${subject.id}`, () => ({
      subject,
      findings: [] as F[],
    })).findings.push(finding)
  }
  return [...groups.values()]
    .map(({ subject, findings: all }): Story<F> => {
      const sorted = all.sort((a, b) => rank(a.severity) - rank(b.severity) || order(a, b))
      return {
        subject,
        severity: (sorted[0] as F).severity,
        findings: sorted,
        amountAtRisk: amountAtRisk(sorted, paid),
      }
    })
    .sort(
      (a, b) =>
        rank(a.severity) - rank(b.severity) ||
        (b.amountAtRisk?.fen ?? 0) - (a.amountAtRisk?.fen ?? 0) ||
        (a.subject.id < b.subject.id ? -1 : 1),
    )
}

const rank = (severity: Severity): number => severities.indexOf(severity)
const order = (a: Finding, b: Finding): number => (a.rule + a.fingerprint < b.rule + b.fingerprint ? -1 : 1)

/** The household of whom a finding is about. */
function homes(dataset: Dataset, findings: readonly Finding[], key: string | undefined, open: boolean) {
  const labels = createLabels(dataset)
  const rows = new Map<string, Map<string, number>>()
  const rowOfSubject = ({ entity, id }: Finding['subject']): number | undefined =>
    remember(rows, entity, () => namesOf(dataset, entity, key)).get(id)
  const wanted = new Map<string, Finding['subject']>()
  for (const { subject } of findings)
    remember(wanted, subject.id, () => {
      const row = subject.entity === 'person' ? rowOfSubject(subject) : undefined
      const household = row === undefined ? -1 : householdOf(dataset, row)
      const own = keyAt(dataset.table('household'), household)
      return own === undefined
        ? subject
        : {
            entity: 'household',
            id: fingerprint(['household', own], key),
            label: labels.label('household', household, open),
          }
    })
  return (subject: Finding['subject']) => wanted.get(subject.id) as Finding['subject']
}

/** The rows of an entity by what findings call them. */
function namesOf(dataset: Dataset, entity: string, key: string | undefined): Map<string, number> {
  const table = dataset.table(entity)
  const names = new Map<string, number>()
  for (let row = 0; row < table.size; row++) names.set(fingerprint([entity, keyAt(table, row)], key), row)
  return names
}

/** Where a person is listed, in order of trust. */
const listed = [
  ['membership', 'person'],
  ['enrolment', 'beneficiary'],
  ['payment', 'beneficiary'],
  ['registration', 'person'],
] as const

/** The household on whose list a person stands in the latest month, of several the first by key; -1: on none. */
function householdOf(dataset: Dataset, person: number): number {
  const households = dataset.table('household')
  for (const [entity, field] of listed) {
    const { columns } = dataset.table(entity)
    const lists = Array.from(rowsWith(dataset.table(entity), field, codeOfRow(person)), (row) => ({
      household: rowOf(codeAt(columns.household as CodeColumn, row)),
      month: columns.month ? loAt(columns.month as RangeColumn, row) : 0,
    })).filter(({ household }) => household >= 0)
    const key = ({ household }: { household: number }) => keyAt(households, household) ?? ''
    const [last] = lists.sort((a, b) => b.month - a.month || (key(a) < key(b) ? -1 : 1))
    if (last) return last.household
  }
  return -1
}
