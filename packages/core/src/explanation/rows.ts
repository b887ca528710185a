import type { Check } from '../checks/check.ts'
import { forFewRows } from '../dataset/reading.ts'
import { answersAt } from '../engine/engine.ts'
import { createEvaluator } from '../engine/evaluate.ts'
import type { Setting } from '../engine/evaluator.ts'
import { buildFindings } from '../findings/build.ts'
import { evidenceFinder } from '../findings/evidence.ts'
import type { Finding } from '../findings/finding.ts'
import type { CheckInput } from '../run/input.ts'
import { withHostErrors } from './blocking/host-errors.ts'
import { openRows } from './blocking/open-rows.ts'
import type { RowExplanation } from './explanation.ts'
import { type Surroundings, surroundings } from './near/surroundings.ts'
import { throughout } from './near/throughout.ts'
import type { Prepared } from './prepare.ts'
import { verdictOf } from './tree/condition.ts'
import type { ExplainedValue, Verdict } from './tree/nodes.ts'
import { createTracer } from './tree/trace.ts'
import type { Wording } from './tree/value.ts'

/** What some rows of a check come to: each by itself, and the findings they make together. */
export interface Explained {
  readonly rows: readonly RowExplanation[]
  readonly findings: readonly Finding[]
  /** Whom the first row is about. */
  readonly about: ExplainedValue | null
}

/** Explains rows by evaluating them, node by node: all of them at once, then each put by itself. */
export function explainRows(
  prepared: Prepared,
  rows: readonly number[],
  input: CheckInput,
  wording: Wording,
): Explained {
  const { check, summarised, setting: whole, titles, set, fixed } = prepared
  const { stake, subject } = check
  const dataset = forFewRows(whole.dataset)
  const setting = { ...whole, dataset, rows: Int32Array.from(rows) }
  const evaluator = createEvaluator(setting)
  const verdicts = answersAt(evaluator, evaluator.subject)
  const cited = evidenceFinder(dataset, verdicts, subject, setting.rows, check.evidence, [...rows.keys()])
  let around: Surroundings | undefined
  const neighbours = () => {
    around ??= neighboursOf(check, whole, rows)
    return around
  }
  const words = { check, titles, wording, set, fixed }
  const near = throughout(dataset, () => neighbours().near)
  const { trace, stated } = createTracer({ ...words, near, evaluator })
  let open: ReturnType<typeof openRows> | undefined
  const opened = (position: number) => {
    open ??= openRows(words, neighbours())
    return open(position)
  }
  const failed = withHostErrors(whole.dataset, subject, input)
  const truths = rows.length > 0 ? verdicts.truth(check.conditions) : undefined

  const explained = rows.map((row, position): RowExplanation => {
    const isOpen = truths && verdictOf(truths, position) === 'unknown'
    const { condition, facts, blocking } = isOpen
      ? opened(position)
      : { ...trace(position, null), blocking: null }
    const named = (fact: string | undefined) => (fact === undefined ? null : stated(fact, position))
    return {
      truth: condition.node.truth,
      month: named(stake.month),
      programme: named(stake.programme),
      evidence: cited.places([position]),
      condition: condition.node,
      facts,
      blocking: blocking && failed(blocking, row),
    }
  })
  return {
    rows: byMonthAndPlace(explained),
    findings: findings(),
    about: rows.length > 0 ? stated(check.about, 0) : null,
  }

  function findings(): readonly Finding[] {
    const result = verdictOver(explained)
    if (result === 'false') return []
    const hits = explained.flatMap(({ truth }, position) => (truth === result ? [position] : []))
    return buildFindings(summarised, verdicts, setting.rows, hits, result, {
      dataset,
      labels: wording.labels,
      key: input.fingerprintKey,
      severity: input.severities?.[check.id],
      options: setting.options,
      open: wording.open,
    })
  }
}

/** All that the verdicts on some rows can depend on. */
function neighboursOf(
  { conditions, severities, tier, stake, evidence }: Check,
  whole: Setting,
  rows: readonly number[],
): Surroundings {
  const asked = [
    conditions,
    ...severities.map(({ when }) => when),
    ...(tier.when ? [tier.when.holds] : []),
    ...(stake.amount?.exact ? [stake.amount.exact] : []),
  ]
  const paths = evidence.map(({ cite }) => cite)
  return surroundings(whole, rows, asked, paths)
}

function byMonthAndPlace(rows: readonly RowExplanation[]): readonly RowExplanation[] {
  const keyed = rows.map((row) => {
    const { month, programme, evidence } = row
    const places = evidence.map(({ file, sheet, row }) => [file, sheet ?? '', String(row).padStart(9)])
    return { row, key: JSON.stringify([month?.least ?? '', programme?.least ?? '', places]) }
  })
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return keyed.map(({ row }) => row)
}

/** True where one is, else unknown where one is. */
export const verdictOver = (rows: readonly { readonly truth: Verdict }[]): Verdict =>
  rows.some(({ truth }) => truth === 'true')
    ? 'true'
    : rows.some(({ truth }) => truth === 'unknown')
      ? 'unknown'
      : 'false'
