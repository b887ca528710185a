import type { Dataset } from '../../../dataset/interface.ts'
import { remember } from '../../../dataset/remember.ts'
import type { Condition } from '../../../expression/node.ts'
import { type Bits, count, has } from '../../bits.ts'
import type { Job, Verdicts } from '../../engine.ts'
import { deniedFirst } from '../../sooner/fold-narrowing.ts'
import type { Truth } from '../../vector.ts'
import type { Ternary } from '../ternary.ts'
import { type Given, isSameGiven } from './given.ts'

/** What a condition came to on every row of its subject. */
export interface Whole {
  readonly size: number
  /** What all rows came to, or each of them. */
  readonly truth: Ternary | Truth
  /** What its first parts came to, where that is known and they denied anything. */
  readonly first: First | undefined
}

/** The first parts of a condition. */
interface First {
  readonly condition: Condition
  /** The rows that they did not deny; undefined: none. */
  readonly possible: Bits | undefined
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
  const { size } = truth.definite
  known.set(facts, {
    condition,
    asOf,
    options,
    parameters,
    size,
    truth: briefly(truth),
    first: firstOf(truth),
  })
}

/** Most checks come to the same everywhere, or nearly so. */
function briefly(truth: Truth): Ternary | Truth {
  const [sure, possible] = [count(truth.definite), count(truth.possible)]
  if (possible === 0) return 0
  if (sure === truth.definite.size) return 2
  return sure === 0 && possible === truth.possible.size ? 1 : truth
}

function firstOf(truth: Truth): First | undefined {
  const { condition, possible } = deniedFirst(truth) ?? {}
  if (!condition || !possible) return undefined
  const left = count(possible)
  return left === possible.size ? undefined : { condition, possible: left === 0 ? undefined : possible }
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

export function ternaryAt({ truth }: Whole, row: number): Ternary {
  if (typeof truth === 'number') return truth
  return has(truth.definite, row) ? 2 : has(truth.possible, row) ? 1 : 0
}
