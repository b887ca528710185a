import type { Check } from '../checks/check.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import type { Job } from '../engine/engine.ts'
import { hitsOf } from '../engine/hits.ts'
import type { Steps } from '../engine/steps.ts'
import type { Condition } from '../expression/node.ts'
import { buildFindings, type Making } from '../findings/build.ts'
import type { Finding } from '../findings/finding.ts'
import { createLabels } from '../findings/label.ts'
import { withFigures } from '../parameters/figures.ts'
import type { Asked } from './asking.ts'
import type { CheckInput } from './input.ts'
import type { Examined } from './run.ts'

/** How findings are made, but for the dataset that they are about. */
export type Given = Omit<Making, 'dataset' | 'labels'>

/** What the engine is asked about a check, but for the rows and the rules. */
export const jobOf = (
  each: Check,
  dataset: Dataset,
  options: Job['options'],
  { asOf, parameters = none, hostFacts }: Pick<CheckInput, 'asOf' | 'parameters' | 'hostFacts'>,
): Omit<Job, 'rows' | 'rules'> => ({
  dataset,
  asOf,
  subject: each.subject,
  facts: remember(nodes, each, () => nodesOf(each)),
  conditions: {},
  options,
  parameters: each.figures ? withFigures(parameters, each.figures) : parameters,
  ...(hostFacts && { hostFacts }),
})

const none: NonNullable<CheckInput['parameters']> = []
const nodes = new WeakMap<Check, Job['facts']>()
const nodesOf = ({ facts }: Check): Job['facts'] =>
  Object.fromEntries(Object.entries(facts).map(([name, { node }]) => [name, node]))

/** What a check came to. */
export interface Outcome {
  readonly findings: Finding[]
  readonly examined: Examined
}

/** How rows of a check's subject are evaluated: at once, or in parts. */
export type Examine = (each: Check, input: CheckInput, given: Given, asked: Asked) => Steps<Outcome>

/** What a check comes to over the rows asked for. */
export function* examine(
  each: Check,
  input: CheckInput,
  given: Given,
  { dataset, rows, finder }: Asked,
  build = buildFindings,
): Steps<Outcome> {
  if (rows.length === 0) return outcomeOf(each, rows, [], [], [])
  const job = { rows, ...jobOf(each, dataset, given.options, input) }
  const found = finder?.hits(job, rows, each.conditions)
  const making = { ...given, dataset, labels: createLabels(dataset) }
  const further = furtherOf(each)
  const rules: Job['rules'] = found ? {} : { hit: each.conditions }
  const asked = { rules, further, ...job }
  const verdicts = finder ? finder.engine.evaluate(asked) : yield asked
  const { sure, open } = found ?? hitsOf(verdicts)
  const built = (hits: readonly number[], result: Finding['result']) =>
    build(each, verdicts, rows, hits, result, making)
  const findings = together(built(sure, 'true'), input.undetermined ? built(open, 'unknown') : [])
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

export function together(found: readonly Finding[], open: readonly Finding[]): Finding[] {
  const sure = new Set(found.map(({ fingerprint }) => fingerprint))
  return [...found, ...open.filter(({ fingerprint }) => !sure.has(fingerprint))]
}
