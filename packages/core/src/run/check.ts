import type { Check } from '../checks/check.ts'
import type { Detector } from '../checks/detector.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { digest } from '../digest/digest.ts'
import { columnEngine } from '../engine/engine.ts'
import { atOnce, PAUSE, type Steps } from '../engine/steps.ts'
import type { Making } from '../findings/build.ts'
import { type Finding, severities } from '../findings/finding.ts'
import { createLabels } from '../findings/label.ts'
import { version } from '../version.ts'
import { detect, examine } from './examine.ts'
import type { CheckInput } from './input.ts'
import { isCheck, prepareRun } from './prepare.ts'
import type { Manifest, Run } from './run.ts'

/**
 * Runs checks over a dataset. Errors: `run.as-of`, `run.check`, `run.option` for what the caller got wrong,
 * `rule.invalid` for a check that does not hold together (browsers leave that to `loadPack` and `requireSound`,
 * and refuse what cannot be evaluated), `host.value` for what a host fact may not be.
 */
export const check = (dataset: Dataset, input: CheckInput): Run =>
  atOnce(checking(dataset, input, Number.POSITIVE_INFINITY), input.engine ?? columnEngine)

/** A run, step by step, with at most so many rows in a step. */
export function* checking(
  dataset: Dataset,
  input: Omit<CheckInput, 'engine'>,
  rowsAtOnce: number,
): Steps<Run> {
  const { chosen, ready, skipped, about } = prepareRun(dataset, input)
  const labels = createLabels(dataset)
  const findings: Finding[] = []
  for (const { each, options } of ready) {
    const making: Making = {
      dataset,
      labels,
      key: input.fingerprintKey,
      severity: input.severities?.[each.id],
      options,
      open: input.unmask !== undefined,
      ...(input.hostErrors && { hostErrors: input.hostErrors }),
    }
    findings.push(
      ...(isCheck(each)
        ? yield* examine(each, input, making, about, rowsAtOnce)
        : detect(each, options, input, making, about)),
    )
    yield PAUSE
  }
  findings.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || order(a, b))
  const used = Object.fromEntries(ready.map(({ each, options }) => [each.id, options]))
  const manifest = manifestOf(dataset, input, chosen, used)
  return {
    manifest,
    manifestSha256: digest(JSON.stringify(manifest)),
    findings,
    skipped,
    hostErrors: input.hostErrors ?? [],
    summary: summarise(dataset, findings),
  }
}

const order = (a: Finding, b: Finding): number => (a.rule + a.fingerprint < b.rule + b.fingerprint ? -1 : 1)

function manifestOf(
  dataset: Dataset,
  input: Omit<CheckInput, 'engine'>,
  checks: readonly (Check | Detector)[],
  options: Manifest['options'],
): Manifest {
  const inputs = new Map(dataset.sources.map(({ file, sha256 }) => [file, sha256]))
  return {
    hedui: version,
    asOf: input.asOf,
    region: input.region ?? dataset.region,
    packs: input.packs ?? [],
    checks: checks.map(({ id, version: v }) => ({ id, version: v })),
    options,
    severities: input.severities ?? {},
    undetermined: input.undetermined ?? false,
    subjects: input.subjects ?? null,
    given: {
      catalogue: digest(JSON.stringify(dataset.catalogue)),
      coverage: digest(JSON.stringify(dataset.coverage.map((c) => JSON.stringify(c)).sort())),
      parameters: digest(JSON.stringify(input.parameters ?? [])),
    },
    inputs: [...inputs]
      .map(([file, sha256]) => ({ file, sha256 }))
      .sort((a, b) => (a.file < b.file ? -1 : 1)),
    unmasked: input.unmask?.purpose ?? null,
  }
}

function summarise(dataset: Dataset, findings: readonly Finding[]): Run['summary'] {
  const count = <K extends string>(keys: readonly K[], of: (f: Finding) => string) =>
    Object.fromEntries(keys.map((key) => [key, findings.filter((f) => of(f) === key).length])) as Record<
      K,
      number
    >
  return {
    records: dataset.table('record').size,
    findings: findings.length,
    byRule: count([...new Set(findings.map(({ rule }) => rule))].sort(), ({ rule }) => rule),
    bySeverity: count(severities, ({ severity }) => severity),
    amountAtRiskFen: findings.reduce((sum, { amountAtRisk }) => sum + (amountAtRisk?.fen ?? 0), 0),
  }
}
