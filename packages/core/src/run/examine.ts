import type { Check } from '../checks/check.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import { and, not, rowsOf } from '../engine/bits.ts'
import type { Job, Verdicts } from '../engine/engine.ts'
import type { Steps } from '../engine/steps.ts'
import type { Truth } from '../engine/vector.ts'
import type { Condition } from '../expression/node.ts'
import { buildFindings, type Making } from '../findings/build.ts'
import type { Finding } from '../findings/finding.ts'
import { createLabels } from '../findings/label.ts'
import { withFigures } from '../parameters/figures.ts'
import type { Asking } from './asking.ts'
import type { CheckInput } from './input.ts'
import type { Examined } from './run.ts'

/** How findings are made, but for the dataset that they are about. */
export type Given = Omit<Making, 'dataset' | 'labels'>

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

/** What a check came to. */
export interface Outcome {
  readonly findings: Finding[]
  readonly examined: Examined
}

/** How a check is evaluated: at once, or in parts. */
export type Examine = (each: Check, input: CheckInput, given: Given, asking: Asking) => Steps<Outcome>

/** What a check comes to about the subjects asked for. */
export const examine: Examine = function* (each, input, given, asking) {
  const { dataset, rows, engine } = yield* asking.rows(each, (over) =>
    jobOf(each, over, given.options, input),
  )
  if (rows.length === 0) return outcomeOf(each, rows, [], [], [])
  const job = jobOf(each, dataset, given.options, input)
  const making = { ...given, dataset, labels: createLabels(dataset) }
  const asked = { ...job, rows, rules: { hit: each.conditions }, further: furtherOf(each) }
  const verdicts = engine ? engine.evaluate(asked) : yield asked
  const { sure, open } = hitsOf(verdicts)
  const build = (hits: readonly number[], result: Finding['result']) =>
    buildFindings(each, verdicts, rows, hits, result, making)
  const findings = together(build(sure, 'true'), input.undetermined ? build(open, 'unknown') : [])
  return outcomeOf(each, rows, findings, sure, open)
}

export const outcomeOf = (
  { subject }: Check,
  { length: subjects }: Int32Array,
  findings: Finding[],
  { length: hits }: readonly number[],
  { length: unknown }: readonly number[],
): Outcome => ({ findings, examined: { subject, subjects, hits, unknown } })

/** What else decides how a hit is told. */
export const furtherOf = ({ severities, tier, stake }: Check): readonly Condition[] => [
  ...severities.map(({ when }) => when),
  ...(tier.when ? [tier.when.holds] : []),
  ...(stake.amount?.exact ? [stake.amount.exact] : []),
]

/** Positions that are surely hits, and those that may be. */
export function hitsOf({ rules }: Verdicts) {
  const { definite, possible } = rules.hit as Truth
  return { sure: rowsOf(definite), open: rowsOf(and(possible, not(definite))) }
}

export function together(found: readonly Finding[], open: readonly Finding[]): Finding[] {
  const sure = new Set(found.map(({ fingerprint }) => fingerprint))
  return [...found, ...open.filter(({ fingerprint }) => !sure.has(fingerprint))]
}
