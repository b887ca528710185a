import type { Check } from '../checks/check.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { and, not, rowsOf } from '../engine/bits.ts'
import { columnEngine, everyRow, type Job, type RuleEngine } from '../engine/engine.ts'
import type { OptionValue } from '../engine/evaluator.ts'
import type { HostFact } from '../engine/host.ts'
import type { Vector } from '../engine/vector.ts'
import { buildFindings, type Making } from '../findings/build.ts'
import { type Finding, type Severity, severities } from '../findings/finding.ts'
import { digest } from '../findings/fingerprint.ts'
import { createLabels } from '../findings/label.ts'
import { plainValue } from '../findings/value.ts'
import { HeduiError } from '../model/error.ts'
import type { Parameter } from '../parameters/parameter.ts'
import { refuseUnsound } from '../rules/sound.ts'
import { isDay } from '../values/day.ts'
import { version } from '../version.ts'
import { resolveOptions } from './options.ts'
import type { Manifest, Run, Skipped } from './run.ts'
import { skippedFor } from './skipped.ts'
import { type Concerned, concerned, type SubjectRef } from './subjects.ts'

export interface CheckInput {
  readonly checks: readonly Check[]
  /** The business day, `YYYY-MM-DD`; there is no clock. */
  readonly asOf: string
  readonly options?: Readonly<Record<string, Readonly<Record<string, OptionValue>>>>
  readonly severities?: Readonly<Record<string, Severity>>
  /** Ids of the checks to run; left out: all. */
  readonly only?: readonly string[]
  readonly region?: string
  readonly parameters?: readonly Parameter[]
  readonly hostFacts?: Readonly<Record<string, HostFact>>
  /** The county's secret: without it fingerprints are plain digests. */
  readonly fingerprintKey?: string
  /** Leaves personal data readable, for a stated purpose that the manifest records. */
  readonly unmask?: { readonly purpose: string }
  /** Also report subjects for which a check is neither surely true nor surely false. */
  readonly undetermined?: boolean
  /** Look only at these; the verdict on them is that of the whole run. */
  readonly subjects?: readonly SubjectRef[]
  readonly engine?: RuleEngine
}

/**
 * Runs checks over a dataset. Errors: `run.as-of`, `run.check`, `run.option` for what the caller got wrong,
 * `rule.invalid` for a check that does not hold together.
 */
export function check(dataset: Dataset, input: CheckInput): Run {
  if (!isDay(input.asOf)) throw new HeduiError('run.as-of', { found: input.asOf })
  const chosen = choose(input)
  refuseUnsound(chosen, dataset.graph, input.parameters)
  const about = input.subjects && concerned(dataset, input.subjects)
  const labels = createLabels(dataset)
  const findings: Finding[] = []
  const skipped: Skipped[] = []
  const options: Record<string, Readonly<Record<string, OptionValue>>> = {}
  for (const each of chosen) {
    const resolved = resolveOptions(each, input.options?.[each.id] ?? {})
    const skip = skippedFor(each, dataset, resolved.missing)
    if (skip) {
      skipped.push(skip)
      continue
    }
    options[each.id] = resolved.values
    const severity = input.severities?.[each.id]
    const making: Making = {
      dataset,
      labels,
      key: input.fingerprintKey,
      severity,
      options: resolved.values,
      open: input.unmask !== undefined,
    }
    findings.push(...examine(each, resolved.values, input, making, about))
  }
  findings.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || order(a, b))
  const manifest = manifestOf(dataset, input, chosen, options)
  return {
    manifest,
    manifestSha256: digest(JSON.stringify(manifest)),
    findings,
    skipped,
    summary: summarise(dataset, findings),
  }
}

const order = (a: Finding, b: Finding): number => (a.rule + a.fingerprint < b.rule + b.fingerprint ? -1 : 1)

function choose({ checks, only, options = {}, severities: given = {} }: CheckInput): readonly Check[] {
  const known = checks.map(({ id }) => id)
  for (const id of [...(only ?? []), ...Object.keys(options), ...Object.keys(given)])
    if (!known.includes(id)) throw new HeduiError('run.check', { check: id, known })
  return only ? checks.filter(({ id }) => only.includes(id)) : checks
}

function examine(
  each: Check,
  options: Job['options'],
  input: CheckInput,
  making: Making,
  about?: Concerned,
): Finding[] {
  const { dataset } = making
  const engine = input.engine ?? columnEngine
  const facts = Object.fromEntries(Object.entries(each.facts).map(([name, { node }]) => [name, node]))
  const job = {
    dataset,
    asOf: input.asOf,
    subject: each.subject,
    facts,
    conditions: {},
    options,
    ...(input.parameters && { parameters: input.parameters }),
    ...(input.hostFacts && { hostFacts: input.hostFacts }),
    rules: { hit: each.conditions },
  }
  const all = everyRow(dataset, each.subject)
  const rows = about ? asked(engine, { ...job, rows: all, rules: {} }, each, about) : all
  const verdicts = engine.evaluate({ ...job, rows })
  const hit = verdicts.rules.hit as NonNullable<(typeof verdicts.rules)[string]>
  const found = buildFindings(each, verdicts, rows, rowsOf(hit.definite), 'true', making)
  if (!input.undetermined) return found
  const open = buildFindings(
    each,
    verdicts,
    rows,
    rowsOf(and(hit.possible, not(hit.definite))),
    'unknown',
    making,
  )
  const sure = new Set(found.map(({ fingerprint }) => fingerprint))
  return [...found, ...open.filter(({ fingerprint }) => !sure.has(fingerprint))]
}

/** All rows of every finding that would be about a subject asked for. */
function asked(engine: RuleEngine, job: Job, each: Check, about: Concerned): Int32Array {
  const verdicts = engine.evaluate(job)
  const whom = verdicts.fact(each.about)
  const per = each.per.map((name) => verdicts.fact(name))
  const groupOf = (row: number) => JSON.stringify(per.map((v: Vector) => plainValue(job.dataset, v, row)))
  const wanted = (row: number) =>
    whom.kind === 'code' && (about[whom.to ?? '']?.has((whom.codes[row] as number) - 2) ?? false)
  const groups = new Set([...job.rows].filter(wanted).map(groupOf))
  return job.rows.filter((row) => groups.has(groupOf(row)))
}

function manifestOf(
  dataset: Dataset,
  input: CheckInput,
  checks: readonly Check[],
  options: Manifest['options'],
): Manifest {
  const inputs = new Map(dataset.sources.map(({ file, sha256 }) => [file, sha256]))
  return {
    hedui: version,
    asOf: input.asOf,
    region: input.region ?? dataset.region,
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
