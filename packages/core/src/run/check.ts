import type { Check } from '../checks/check.ts'
import type { Detector } from '../checks/detector.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { byRow } from '../dataset/foundation.ts'
import type { OptionValue } from '../engine/evaluator.ts'
import { isUncertain } from '../findings/bounded-severity.ts'
import { type Finding, severities, type Tier } from '../findings/finding.ts'
import { digest } from '../findings/fingerprint.ts'
import { HeduiError } from '../model/error.ts'
import { refuseUnsound } from '../rules/sound.ts'
import { isDay } from '../values/day.ts'
import { createAsking } from './asking.ts'
import { detect, examine, type Given } from './examine.ts'
import type { CheckInput } from './input.ts'
import { manifestOf } from './manifest.ts'
import { resolveOptions } from './options.ts'
import type { Run, Skipped } from './run.ts'
import { skippedFor } from './skipped.ts'

/**
 * Runs checks over a dataset. Errors: `run.as-of`, `run.check`, `run.option` for what the caller got wrong,
 * `rule.invalid` for a check that does not hold together.
 */
export function check(dataset: Dataset, input: CheckInput): Run {
  if (!isDay(input.asOf)) throw new HeduiError('run.as-of', { found: input.asOf })
  const chosen = choose(input)
  refuseUnsound(chosen.filter(isCheck), dataset.graph, input.parameters)
  const asking = createAsking(dataset, input)
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
    const given: Given = {
      key: input.fingerprintKey,
      severity,
      options: resolved.values,
      open: input.unmask !== undefined,
    }
    findings.push(
      ...(isCheck(each)
        ? examine(each, resolved.values, input, given, asking)
        : detect(each, resolved.values, dataset, input, given, asking)),
    )
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

const tiersOf = ({ tier: { otherwise, when } }: Check): readonly Tier[] => [
  otherwise,
  ...(when ? [when.tier] : []),
]

const isCheck = (each: Check | Detector): each is Check => 'conditions' in each

function choose(input: CheckInput): readonly (Check | Detector)[] {
  const { checks, detectors = [], only, options = {}, severities: given = {} } = input
  const all = [...checks, ...detectors]
  const known = all.map(({ id }) => id)
  const twice = known.find((id, i) => known.indexOf(id) < i)
  if (twice !== undefined) throw new HeduiError('rule.twice', { check: twice })
  for (const id of [...(only ?? []), ...Object.keys(options), ...Object.keys(given)])
    if (!known.includes(id)) throw new HeduiError('run.check', { check: id, known })
  const blocking = all.find(
    (each) => given[each.id] === 'block' && isCheck(each) && tiersOf(each).some(isUncertain),
  )
  if (blocking) throw new HeduiError('run.severity', { check: blocking.id })
  return only ? all.filter(({ id }) => only.includes(id)) : all
}

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
