import type { Check } from '../checks/check.ts'
import type { Detector } from '../checks/detector.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { OptionValue } from '../engine/evaluator.ts'
import { isUncertain } from '../findings/bounded-severity.ts'
import type { Tier } from '../findings/finding.ts'
import { HeduiError } from '../model/error.ts'
import { isDay } from '../values/day.ts'
import type { CheckInput } from './input.ts'
import { resolveOptions } from './options.ts'
import type { Manifest, Skipped } from './run.ts'
import { skippedFor } from './skipped.ts'

/** What of an input decides which checks run, on whom, with which options. */
export type Choice = Pick<
  CheckInput,
  'checks' | 'detectors' | 'asOf' | 'only' | 'options' | 'severities' | 'parameters'
>

/** A check or detector that runs, with its options. */
export interface Ready<C extends Check | Detector = Check | Detector> {
  readonly each: C
  readonly options: Readonly<Record<string, OptionValue>>
}

/** What runs, and what does not and why. */
export interface Prepared {
  /** What the manifest says of it. */
  readonly said: Pick<Manifest, 'checks' | 'options'>
  readonly ready: readonly Ready[]
  readonly skipped: readonly Skipped[]
}

/** Errors: those of `check`. */
export function prepareRun(dataset: Dataset, input: Choice): Prepared {
  if (!isDay(input.asOf)) throw new HeduiError('run.as-of', { found: input.asOf })
  const chosen = choose(input)
  const ready: Ready[] = []
  const skipped: Skipped[] = []
  for (const each of chosen) {
    const { values, missing } = resolveOptions(each, input.options?.[each.id] ?? {})
    const skip = skippedFor(each, dataset, { ...input, missing })
    if (skip) skipped.push(skip)
    else ready.push({ each, options: values })
  }
  const said = {
    checks: chosen.map(({ id, version }) => ({ id, version })),
    options: Object.fromEntries(ready.map(({ each, options }) => [each.id, options])),
  }
  return { said, ready, skipped }
}

const tiersOf = ({ tier: { otherwise, when } }: Check): readonly Tier[] => [
  otherwise,
  ...(when ? [when.tier] : []),
]

export const isCheck = (each: Check | Detector): each is Check => 'conditions' in each

function choose(input: Choice): readonly (Check | Detector)[] {
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
