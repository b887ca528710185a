import type { Dataset } from '../../../dataset/interface.ts'
import { remember } from '../../../dataset/remember.ts'
import type { Condition } from '../../../expression/node.ts'
import { has } from '../../bits.ts'
import type { Job, Verdicts } from '../../engine.ts'
import { type Denied, deniedFirst } from '../../sooner/fold-narrowing.ts'
import type { Truth } from '../../vector.ts'
import type { Ternary } from '../ternary.ts'
import { type Given, isSameGiven } from './given.ts'

/** What a condition came to on every row of its subject. */
export interface Whole extends Truth {
  /** What its first parts came to, where that is known. */
  readonly first?: Denied | undefined
}

interface Kept extends Given, Whole {
  readonly condition: Condition
  readonly asOf: string
}

/** By the facts of a rule. */
const answers = new WeakMap<Dataset, WeakMap<Job['facts'], Kept>>()

/** Keeps what the rule called `hit` came to, where it was asked of every row: cases laid over the dataset need not ask again. */
export function keepWhole(job: Job, { rules }: Omit<Verdicts, 'at'>): void {
  const { dataset, subject, facts, rows, asOf, options, parameters = [], hostFacts } = job
  const { hit: condition } = job.rules
  const truth = rules.hit
  if (!condition || !truth || hostFacts || rows.length !== dataset.table(subject).size) return
  const known = remember(answers, dataset, () => new WeakMap<Job['facts'], Kept>())
  known.set(facts, { condition, asOf, options, parameters, ...truth, first: deniedFirst(truth) })
}

/** What a condition came to on every row of a dataset, last; undefined where that is not known. */
export function wholeOf(
  dataset: Dataset,
  job: Omit<Job, 'rows' | 'rules'>,
  condition: Condition,
): Whole | undefined {
  const found = job.hostFacts ? undefined : answers.get(dataset)?.get(job.facts)
  const isSame = found?.condition === condition && found.asOf === job.asOf && isSameGiven(found, job)
  return isSame ? found : undefined
}

export const ternaryAt = ({ definite, possible }: Truth, row: number): Ternary =>
  has(definite, row) ? 2 : has(possible, row) ? 1 : 0
