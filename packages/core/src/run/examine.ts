import type { Check } from '../checks/check.ts'
import type { Detector } from '../checks/detector.ts'
import { and, not, rowsOf } from '../engine/bits.ts'
import type { Job, Verdicts } from '../engine/engine.ts'
import { everyRow } from '../engine/kernels/every-row.ts'
import type { Steps } from '../engine/steps.ts'
import type { Truth, Vector } from '../engine/vector.ts'
import type { Condition } from '../expression/node.ts'
import { buildFindings, type Making } from '../findings/build.ts'
import { detectedFinding } from '../findings/detected.ts'
import type { Finding } from '../findings/finding.ts'
import { plainValue } from '../findings/value.ts'
import { partsOf, wholeGroups } from './chunks.ts'
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

/** What the engine is asked about a check, but for the rows and the rules. */
export const jobOf = (
  each: Check,
  { dataset, options }: Pick<Making, 'dataset' | 'options'>,
  { asOf, parameters, hostFacts }: Pick<CheckInput, 'asOf' | 'parameters' | 'hostFacts'>,
): Omit<Job, 'rows' | 'rules'> => ({
  dataset,
  asOf,
  subject: each.subject,
  facts: Object.fromEntries(Object.entries(each.facts).map(([name, { node }]) => [name, node])),
  conditions: {},
  options,
  ...(parameters && { parameters }),
  ...(hostFacts && { hostFacts }),
})

/** The findings of a check, about the subjects asked for, evaluating at most so many rows in a step. */
export function* examine(
  each: Check,
  input: CheckInput,
  making: Making,
  about: Concerned | undefined,
  rowsAtOnce: number,
): Steps<Finding[]> {
  const job = jobOf(each, making, input)
  const rules = { hit: each.conditions }
  const further = furtherOf(each)
  const rows = yield* rowsAbout(each, job, about)
  if (rows.length <= rowsAtOnce) {
    const verdicts = yield { ...job, rows, rules, further }
    const { sure, open } = hitsOf(verdicts)
    const build = (hits: readonly number[], result: Finding['result']) =>
      buildFindings(each, verdicts, rows, hits, result, making)
    return together(build(sure, 'true'), input.undetermined ? build(open, 'unknown') : [])
  }
  const hits = { sure: [] as number[], open: [] as number[] }
  for (const part of partsOf(rows, rowsAtOnce)) {
    const { sure, open } = hitsOf(yield { ...job, rows: part, rules })
    for (const at of sure) hits.sure.push(part[at] as number)
    for (const at of open) hits.open.push(part[at] as number)
  }
  const sure = yield* built(hits.sure, 'true')
  return together(sure, input.undetermined ? yield* built(hits.open, 'unknown') : [])

  function* built(found: readonly number[], result: Finding['result']): Steps<Finding[]> {
    const keys: string[] = []
    for (const part of partsOf(Int32Array.from(found), rowsAtOnce)) {
      const keyOf = groupsOf(each, making, yield { ...job, rows: part, rules: {} })
      keys.push(...Array.from(part, (_, at) => keyOf(at)))
    }
    const findings: Finding[] = []
    for (const some of wholeGroups(found, keys, rowsAtOnce)) {
      const verdicts = yield { ...job, rows: some, rules: {}, further }
      findings.push(...buildFindings(each, verdicts, some, [...some.keys()], result, making))
    }
    return findings
  }
}

/** What else decides how a hit is told. */
const furtherOf = ({ severities, tier, stake }: Check): readonly Condition[] => [
  ...severities.map(({ when }) => when),
  ...(tier.when ? [tier.when.holds] : []),
  ...(stake.amount?.exact ? [stake.amount.exact] : []),
]

/** Positions that are surely hits, and those that may be. */
function hitsOf({ rules }: Verdicts) {
  const { definite, possible } = rules.hit as Truth
  return { sure: rowsOf(definite), open: rowsOf(and(possible, not(definite))) }
}

function together(found: readonly Finding[], open: readonly Finding[]): Finding[] {
  const sure = new Set(found.map(({ fingerprint }) => fingerprint))
  return [...found, ...open.filter(({ fingerprint }) => !sure.has(fingerprint))]
}

/** Which finding the row at each position belongs to. */
function groupsOf({ per }: Check, { dataset }: Pick<Making, 'dataset'>, verdicts: Verdicts) {
  const vectors = per.map((name) => verdicts.fact(name))
  return (at: number): string => JSON.stringify(vectors.map((v: Vector) => plainValue(dataset, v, at)))
}

/** All rows of every finding that would be about a subject asked for. */
export function* rowsAbout(
  each: Check,
  job: Omit<Job, 'rows' | 'rules'>,
  about: Concerned | undefined,
): Steps<Int32Array> {
  const rows = everyRow(job.dataset, each.subject)
  if (!about) return rows
  const verdicts = yield { ...job, rows, rules: {} }
  const whom = verdicts.fact(each.about)
  const groupOf = groupsOf(each, job, verdicts)
  const wanted = (row: number) =>
    whom.kind === 'code' && (about[whom.to ?? '']?.has((whom.codes[row] as number) - 2) ?? false)
  const groups = new Set([...rows].filter(wanted).map(groupOf))
  return rows.filter((row) => groups.has(groupOf(row)))
}
