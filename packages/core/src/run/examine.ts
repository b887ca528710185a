import type { Check } from '../checks/check.ts'
import type { Detector } from '../checks/detector.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import { and, not, rowsOf } from '../engine/bits.ts'
import type { Job, Verdicts } from '../engine/engine.ts'
import type { Steps } from '../engine/steps.ts'
import type { Truth } from '../engine/vector.ts'
import type { Condition } from '../expression/node.ts'
import { buildFindings, type Making } from '../findings/build.ts'
import { detectedFinding } from '../findings/detected.ts'
import type { Finding } from '../findings/finding.ts'
import { createLabels } from '../findings/label.ts'
import { withFigures } from '../parameters/figures.ts'
import { groupsOf } from './asked.ts'
import type { Asking } from './asking.ts'
import { partsOf, wholeGroups } from './chunks.ts'
import type { CheckInput } from './input.ts'
import type { Examined, Run } from './run.ts'

/** How findings are made, but for the dataset that they are about. */
export type Given = Omit<Making, 'dataset' | 'labels'>

/** The findings of a detector, about the subjects asked for. */
export function detect(
  detector: Detector,
  dataset: Dataset,
  {
    asOf,
    undetermined,
    previous = [],
    previousExamined = {},
  }: Pick<CheckInput, 'asOf' | 'undetermined' | 'previous' | 'previousExamined'>,
  given: Given,
  asking: Asking,
  examined: Run['examined'],
): Finding[] {
  const hits = [
    ...detector.detect({ dataset, asOf, options: given.options, previous, examined, previousExamined }),
  ]
  const making = { ...given, dataset, labels: createLabels(dataset) }
  const about = asking.about()
  const told = undetermined ? hits : hits.filter(({ result }) => result !== 'unknown')
  const wanted = about
    ? told.filter((hit) => 'row' in hit.about && about[hit.about.entity]?.has(hit.about.row))
    : told
  return wanted.map((hit) => detectedFinding(detector, hit, making))
}

/** What the engine is asked about a check, but for the rows and the rules. */
export const jobOf = (
  each: Check,
  dataset: Dataset,
  options: Job['options'],
  { asOf, parameters, hostFacts }: Pick<CheckInput, 'asOf' | 'parameters' | 'hostFacts'>,
): Omit<Job, 'rows' | 'rules'> => ({
  dataset,
  asOf,
  subject: each.subject,
  facts: remember(nodes, each, () => nodesOf(each)),
  conditions: {},
  options,
  parameters: each.figures ? withFigures(parameters ?? [], each.figures) : (parameters ?? []),
  ...(hostFacts && { hostFacts }),
})

const nodes = new WeakMap<Check, Job['facts']>()
const nodesOf = ({ facts }: Check): Job['facts'] =>
  Object.fromEntries(Object.entries(facts).map(([name, { node }]) => [name, node]))

interface Outcome {
  readonly findings: Finding[]
  readonly examined: Examined
}

/** What a check comes to about the subjects asked for, evaluating at most so many rows in a step. */
export function* examine(
  each: Check,
  input: CheckInput,
  given: Given,
  asking: Asking,
  rowsAtOnce: number,
): Steps<Outcome> {
  const rules = { hit: each.conditions }
  const further = furtherOf(each)
  const { dataset, rows, engine } = yield* asking.rows(each, (over) =>
    jobOf(each, over, given.options, input),
  )
  const outcome = (findings: Finding[], sure: readonly number[], open: readonly number[]): Outcome => ({
    findings,
    examined: { subject: each.subject, subjects: rows.length, hits: sure.length, unknown: open.length },
  })
  if (rows.length === 0) return outcome([], [], [])
  const job = jobOf(each, dataset, given.options, input)
  const making = { ...given, dataset, labels: createLabels(dataset) }
  if (rows.length <= rowsAtOnce) {
    const asked = { ...job, rows, rules, further }
    const verdicts = engine ? engine.evaluate(asked) : yield asked
    const { sure, open } = hitsOf(verdicts)
    const build = (hits: readonly number[], result: Finding['result']) =>
      buildFindings(each, verdicts, rows, hits, result, making)
    return outcome(
      together(build(sure, 'true'), input.undetermined ? build(open, 'unknown') : []),
      sure,
      open,
    )
  }
  const hits = { sure: [] as number[], open: [] as number[] }
  for (const part of partsOf(rows, rowsAtOnce)) {
    const { sure, open } = hitsOf(yield { ...job, rows: part, rules })
    for (const at of sure) hits.sure.push(part[at] as number)
    for (const at of open) hits.open.push(part[at] as number)
  }
  const sure = yield* built(hits.sure, 'true')
  const open = input.undetermined ? yield* built(hits.open, 'unknown') : []
  return outcome(together(sure, open), hits.sure, hits.open)

  function* built(found: readonly number[], result: Finding['result']): Steps<Finding[]> {
    const keys: string[] = []
    for (const part of partsOf(Int32Array.from(found), rowsAtOnce)) {
      const keyOf = groupsOf(each, dataset, yield { ...job, rows: part, rules: {} })
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
