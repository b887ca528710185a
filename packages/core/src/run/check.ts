import type { Dataset } from '../dataset/dataset.ts'
import { byRow } from '../dataset/foundation.ts'
import { digest } from '../digest/digest.ts'
import { columnEngine } from '../engine/engine.ts'
import { atOnce, PAUSE, type Steps } from '../engine/steps.ts'
import { type Finding, severities } from '../findings/finding.ts'
import { createAsking } from './asking.ts'
import { detect, examine, type Given } from './examine.ts'
import type { CheckInput } from './input.ts'
import { manifestOf } from './manifest.ts'
import { isCheck, prepareRun } from './prepare.ts'
import type { Examined, Run } from './run.ts'

/**
 * Runs checks over a dataset. Checks are looked through by `loadPack`, or by `requireSound` of
 * `@hedui/core/lint`; here what cannot be evaluated is refused. Errors: `run.as-of`, `run.check`, `run.option`
 * for what the caller got wrong, `rule.…` for a check that cannot be evaluated, `host.value` for what a host
 * fact may not be.
 */
export function check(dataset: Dataset, input: CheckInput): Run {
  const { engine = columnEngine } = input
  return atOnce(checking(dataset, input, { engine, rowsAtOnce: Number.POSITIVE_INFINITY }), engine)
}

/** A run, step by step, with at most so many rows in a step; `engine` is whoever will be asked. */
export function* checking(
  dataset: Dataset,
  input: Omit<CheckInput, 'engine'>,
  { engine, rowsAtOnce }: { readonly engine: unknown; readonly rowsAtOnce: number },
): Steps<Run> {
  const { chosen, ready, skipped } = prepareRun(dataset, input)
  const asking = createAsking(dataset, input, engine)
  const findings: Finding[] = []
  const examined: Record<string, Examined> = {}
  for (const { each, options } of ready) {
    const given: Given = {
      key: input.fingerprintKey,
      severity: input.severities?.[each.id],
      options,
      open: input.unmask !== undefined,
      ...(input.hostErrors && { hostErrors: input.hostErrors }),
    }
    if (isCheck(each)) {
      const outcome = yield* examine(each, input, given, asking, rowsAtOnce)
      examined[each.id] = outcome.examined
      findings.push(...outcome.findings)
    } else findings.push(...detect(each, dataset, input, given, asking, examined))
    yield PAUSE
  }
  findings.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || order(a, b))
  const used = Object.fromEntries(ready.map(({ each, options }) => [each.id, options]))
  const manifest = manifestOf(dataset, input, chosen, used)
  let sha256: string | undefined
  return {
    manifest,
    get manifestSha256() {
      sha256 ??= digest(JSON.stringify(manifest))
      return sha256
    },
    findings,
    skipped,
    examined,
    hostErrors: input.hostErrors ?? [],
    summary: summarise(dataset, findings),
  }
}

const order = (a: Finding, b: Finding): number => (a.rule + a.fingerprint < b.rule + b.fingerprint ? -1 : 1)

function summarise(dataset: Dataset, findings: readonly Finding[]): Run['summary'] {
  const count = <K extends string>(keys: readonly K[], of: (f: Finding) => string) =>
    Object.fromEntries(keys.map((key) => [key, findings.filter((f) => of(f) === key).length])) as Record<
      K,
      number
    >
  return {
    records: (byRow(dataset) ?? dataset).table('record').size,
    findings: findings.length,
    byRule: count([...new Set(findings.map(({ rule }) => rule))].sort(), ({ rule }) => rule),
    bySeverity: count(severities, ({ severity }) => severity),
    amountAtRiskFen: findings.reduce((sum, { amountAtRisk }) => sum + (amountAtRisk?.fen ?? 0), 0),
  }
}
