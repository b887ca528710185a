import type { Dataset } from '../dataset/dataset.ts'
import { byRow } from '../dataset/foundation.ts'
import { digest } from '../digest/digest.ts'
import { PAUSE, type Steps } from '../engine/steps.ts'
import { type Finding, severities } from '../findings/finding.ts'
import { HeduiError } from '../model/error.ts'
import type { Asking } from './asking.ts'
import type { detect } from './detect.ts'
import { type Examine, type Given, jobOf } from './examine.ts'
import type { CheckInput } from './input.ts'
import { manifestOf } from './manifest.ts'
import { isCheck, prepareRun, type Ready } from './prepare.ts'
import type { Examined, Manifest, Run } from './run.ts'

/** Who does what in a run. */
export interface Means {
  readonly examine: Examine
  /** Left out: detectors are refused. */
  readonly detect?: typeof detect
  /** What runs; left out: found anew. */
  readonly prepare?: typeof prepareRun
  /** Whom the run is about. */
  readonly asking: Asking
}

/** A run, step by step. Error `run.detector`. */
export function* checking(
  dataset: Dataset,
  input: Omit<CheckInput, 'engine'>,
  { examine, detect, asking, prepare = prepareRun }: Means,
): Steps<Run> {
  const { said, ready, skipped } = prepare(dataset, input)
  const findings: Finding[] = []
  const examined: Record<string, Examined> = {}
  const given = ({ each, options }: Ready): Given => ({
    key: input.fingerprintKey,
    severity: input.severities?.[each.id],
    options,
    open: input.unmask !== undefined,
    ...(input.hostErrors && { hostErrors: input.hostErrors }),
  })
  for (const one of ready) {
    const { each, options } = one
    if (isCheck(each)) {
      const job = (over: Dataset) => jobOf(each, over, options, input)
      const idle = asking.idle?.(each, job, input.undetermined)
      if (idle) {
        examined[each.id] = idle
        continue
      }
      const asked = yield* asking.rows(each, job)
      const outcome = yield* examine(each, input, given(one), asked)
      examined[each.id] = outcome.examined
      findings.push(...outcome.findings)
    } else if (detect) findings.push(...detect(each, dataset, input, given(one), asking, examined))
    else throw new HeduiError('run.detector', { check: each.id })
    yield PAUSE
  }
  return digested(manifestOf(dataset, input, said), {
    findings: inOrder(findings),
    skipped,
    examined,
    hostErrors: input.hostErrors ?? [],
    summary: summarise(dataset, findings),
  })
}

/** The digest is made when somebody reads it. Apart from the run: a getter lives long, and so does all that it sees. */
function digested(manifest: Manifest, rest: Omit<Run, 'manifest' | 'manifestSha256'>): Run {
  let sha256: string | undefined
  return {
    manifest,
    get manifestSha256() {
      sha256 ??= digest(JSON.stringify(manifest))
      return sha256
    },
    ...rest,
  }
}

/** The gravest first. */
const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings
    .map((f) => [severities.indexOf(f.severity) + f.rule + f.fingerprint, f] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, finding]) => finding)

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
