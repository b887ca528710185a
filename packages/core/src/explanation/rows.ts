import { columnEngine, type Verdicts } from '../engine/engine.ts'
import { buildFindings } from '../findings/build.ts'
import { evidenceFinder } from '../findings/evidence.ts'
import type { Finding } from '../findings/finding.ts'
import type { CheckInput } from '../run/input.ts'
import { blockingOf } from './blocking/blocking.ts'
import { withHostErrors } from './blocking/host-errors.ts'
import type { RowExplanation } from './explanation.ts'
import { surroundings } from './near/surroundings.ts'
import type { Prepared } from './prepare.ts'
import type { ExplainedValue, Verdict } from './tree/nodes.ts'
import { tracer } from './tree/trace.ts'
import { valueShower, type Wording } from './tree/value.ts'

/** What some rows of a check come to: each by itself, and the findings they make together. */
export interface Explained {
  readonly rows: readonly RowExplanation[]
  readonly findings: readonly Finding[]
  /** Whom the first row is about. */
  readonly about: ExplainedValue | null
}

/** Explains rows by evaluating them, node by node, among the rows that they can depend on. */
export function explainRows(
  { check, setting: whole, titles, set }: Prepared,
  rows: readonly number[],
  input: CheckInput,
  wording: Wording,
): Explained {
  const { severities, tier, stake } = check
  const conditions = [
    check.conditions,
    ...severities.map(({ when }) => when),
    ...(tier.when ? [tier.when.holds] : []),
    ...(stake.amount?.exact ? [stake.amount.exact] : []),
  ]
  const paths = check.evidence.map(({ cite }) => cite)
  const { reached, near, setting } = surroundings(whole, rows, conditions, paths)
  const nearRows = setting.rows
  const verdicts = columnEngine.evaluate({ ...setting, rules: {} })
  const cited = evidenceFinder(near.dataset, verdicts, check.subject, nearRows, check.evidence, [
    ...rows.keys(),
  ])
  const show = valueShower(near, wording)
  const trace = tracer({ check, setting, near, reached, titles, wording, set })

  const failed = withHostErrors(whole.dataset, check.subject, input)
  const traces = rows.map((_, position) => trace(position))
  const explained = traces.map(({ condition, facts, inputs, stated }, position): RowExplanation => {
    const { truth } = condition.node
    const own = { ...setting, rows: nearRows.subarray(position, position + 1) }
    return {
      truth,
      month: stake.month === undefined ? null : stated(stake.month),
      programme: stake.programme === undefined ? null : stated(stake.programme),
      evidence: cited.places([position]),
      condition: condition.node,
      facts,
      blocking:
        truth === 'unknown'
          ? failed(
              blockingOf(check, own, reached, condition.hangs.map(inputs.get), show),
              rows[position] as number,
            )
          : null,
    }
  })
  return {
    rows: byMonthAndPlace(explained),
    findings: findings(),
    about: traces[0]?.stated(check.about) ?? null,
  }

  function findings(): readonly Finding[] {
    const result = verdictOver(explained)
    if (result === 'false') return []
    const hits = explained.flatMap(({ truth }, position) => (truth === result ? [position] : []))
    return buildFindings(check, verdicts as Verdicts, nearRows, hits, result, {
      dataset: near.dataset,
      labels: {
        label: (entity, row, open) => wording.labels.label(entity, near.original(entity, row), open),
      },
      key: input.fingerprintKey,
      severity: input.severities?.[check.id],
      options: setting.options,
      open: wording.open,
    })
  }
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
