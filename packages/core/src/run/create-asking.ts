import type { Check } from '../checks/check.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { byRow } from '../dataset/foundation.ts'
import { isColumnEngine, type Job } from '../engine/engine.ts'
import type { Steps } from '../engine/steps.ts'
import { everyRowAsked } from './asked.ts'
import { type Asked, type Asking, askEverything } from './asking.ts'
import { type Finder, finderOf } from './finder.ts'
import type { CheckInput } from './input.ts'
import { type Concerned, concerned, type SubjectRef } from './subjects.ts'

/**
 * Asks about everything, or about the subjects of a run: by looking up their rows where dataset, engine and
 * check allow it, else by evaluating whom each row is about. Error `run.subject`.
 */
export function createAsking(
  dataset: Dataset,
  { subjects, hostFacts }: Pick<CheckInput, 'subjects' | 'hostFacts'>,
  engine: unknown,
): Asking {
  return subjects
    ? new AskingAbout(dataset, subjects, hostFacts !== undefined, engine)
    : askEverything(dataset)
}

/** A class: a generator made for each run lives long, and so would all that it sees. */
class AskingAbout implements Asking {
  readonly #dataset: Dataset
  readonly #subjects: readonly SubjectRef[]
  readonly #hasHosts: boolean
  readonly #finder: Finder | undefined
  readonly #few: { readonly dataset: Dataset; readonly about: Concerned } | undefined
  #all: Concerned | undefined

  constructor(dataset: Dataset, subjects: readonly SubjectRef[], hasHosts: boolean, engine: unknown) {
    this.#dataset = dataset
    this.#subjects = subjects
    this.#hasHosts = hasHosts
    this.#finder = finderOf(dataset)
    const few = this.#finder && isColumnEngine(engine) ? byRow(dataset) : undefined
    if (few) this.#few = { dataset: few, about: concerned(few, subjects) }
    else this.about()
  }

  about(): Concerned {
    this.#all ??= concerned(this.#dataset, this.#subjects)
    return this.#all
  }

  *rows(each: Check, job: (dataset: Dataset) => Omit<Job, 'rows' | 'rules'>): Steps<Asked> {
    const [dataset, finder, few] = [this.#dataset, this.#finder, this.#few]
    // A host is told the number of a row that no record and no key stands for.
    const isNumbered = this.#hasHosts && !isNamed(dataset, each.subject)
    if (finder && few && !isNumbered) {
      const rows = finder.rowsAsked(each, few.dataset, few.about, finder.engine, job)
      if (rows) return { dataset: few.dataset, rows, finder }
    }
    return { dataset, rows: yield* everyRowAsked(each, job(dataset), this.about()) }
  }
}

const isNamed = ({ graph }: Dataset, entity: string): boolean => {
  const { grain = 'pair', registers = [] } = graph.entities[entity] ?? {}
  return grain === 'key' || registers.length > 0
}
