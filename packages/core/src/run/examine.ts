import type { Check } from '../checks/check.ts'
import type { Detector } from '../checks/detector.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import { and, not, rowsOf } from '../engine/bits.ts'
import { columnEngine, type Job } from '../engine/engine.ts'
import { buildFindings, type Making } from '../findings/build.ts'
import { detectedFinding } from '../findings/detected.ts'
import type { Finding } from '../findings/finding.ts'
import { createLabels } from '../findings/label.ts'
import type { Asking } from './asking.ts'
import type { CheckInput } from './input.ts'

/** How findings are made, but for the dataset that they are about. */
export type Given = Omit<Making, 'dataset' | 'labels'>

/** The findings of a detector, about the subjects asked for. */
export function detect(
  detector: Detector,
  options: Job['options'],
  dataset: Dataset,
  { asOf, previous = [] }: CheckInput,
  given: Given,
  asking: Asking,
): Finding[] {
  const hits = [...detector.detect({ dataset, asOf, options, previous })]
  const making = { ...given, dataset, labels: createLabels(dataset) }
  const about = asking.about()
  const wanted = about ? hits.filter(({ about: { entity, row } }) => about[entity]?.has(row)) : hits
  return wanted.map((hit) => detectedFinding(detector, hit, making))
}

/** The findings of a check, about the subjects asked for. */
export function examine(
  each: Check,
  options: Job['options'],
  input: CheckInput,
  given: Given,
  asking: Asking,
): Finding[] {
  const engine = input.engine ?? columnEngine
  const job = {
    asOf: input.asOf,
    subject: each.subject,
    facts: remember(nodes, each, () => nodesOf(each)),
    conditions: {},
    options,
    rules: { hit: each.conditions },
    ...(input.parameters && { parameters: input.parameters }),
    ...(input.hostFacts && { hostFacts: input.hostFacts }),
  }
  const { dataset, rows } = asking.rows(engine, each, job)
  if (rows.length === 0) return []
  const making = { ...given, dataset, labels: createLabels(dataset) }
  const verdicts = engine.evaluate({ ...job, dataset, rows })
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

const nodes = new WeakMap<Check, Job['facts']>()
const nodesOf = ({ facts }: Check): Job['facts'] =>
  Object.fromEntries(Object.entries(facts).map(([name, { node }]) => [name, node]))
