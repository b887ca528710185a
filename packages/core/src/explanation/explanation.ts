import type { Evidence, Finding } from '../findings/finding.ts'
import type { Phrase } from '../model/field.ts'
import type { Skipped } from '../run/run.ts'
import type { Blocking } from './blocking/blocking-fact.ts'
import type { ExplainedCondition, ExplainedFact, ExplainedValue, Verdict } from './tree/nodes.ts'

/** The verdict on one row, with everything it rests on. */
export interface RowExplanation {
  readonly truth: Verdict
  /** The month that the row is of, where the check says which. */
  readonly month: ExplainedValue | null
  readonly programme: ExplainedValue | null
  /** The records that the check cites for this row. */
  readonly evidence: readonly Evidence[]
  readonly condition: ExplainedCondition
  /** The named facts that the condition rests on, by name. */
  readonly facts: Readonly<Record<string, ExplainedFact>>
  /** What keeps the verdict from being given; null where it is given. */
  readonly blocking: Blocking | null
}

/** Why a check finds what it finds: the verdict on each row of a finding, or of a subject. Plain data, masked like findings. */
export interface Explanation {
  readonly rule: string
  readonly number: string
  readonly version: string
  readonly title: Phrase
  readonly description: Phrase
  readonly asOf: string
  /** True where some row is, else unknown where some row is. */
  readonly truth: Verdict
  readonly subject: { readonly entity: string; readonly label: string }
  /** The finding that the rows make; null where they make none, or several. */
  readonly finding: Pick<
    Finding,
    'fingerprint' | 'message' | 'severity' | 'tier' | 'programme' | 'periods' | 'amountAtRisk'
  > | null
  readonly rows: readonly RowExplanation[]
  /** Why the check gives no verdict at all on this dataset; there are no rows then. */
  readonly skipped: Skipped | null
  readonly basis: readonly Phrase[]
  readonly innocent: readonly Phrase[]
  readonly next: readonly Phrase[]
}
