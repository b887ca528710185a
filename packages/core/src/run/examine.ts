import type { Check } from '../checks/check.ts'
import type { Detector } from '../checks/detector.ts'
import { and, not, rowsOf } from '../engine/bits.ts'
import { columnEngine, everyRow, type Job, type RuleEngine } from '../engine/engine.ts'
import type { Vector } from '../engine/vector.ts'
import { buildFindings, type Making } from '../findings/build.ts'
import { detectedFinding } from '../findings/detected.ts'
import type { Finding } from '../findings/finding.ts'
import { plainValue } from '../findings/value.ts'
import type { CheckInput } from './input.ts'
import type { Concerned } from './subjects.ts'

/** The findings of a detector, about the subjects asked for. */
export function detect(
  detector: Detector,
  options: Job['options'],
  { asOf, previous = [] }: CheckInput,
  making: Making,
  about?: Concerned,
): Finding[] {
  const hits = [...detector.detect({ dataset: making.dataset, asOf, options, previous })]
  const wanted = about ? hits.filter(({ about: { entity, row } }) => about[entity]?.has(row)) : hits
  return wanted.map((hit) => detectedFinding(detector, hit, making))
}

/** The findings of a check, about the subjects asked for. */
export function examine(
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
