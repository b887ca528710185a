import type { Check } from '../checks/check.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { byRow } from '../dataset/foundation.ts'
import { isColumnEngine } from '../engine/engine.ts'
import type { Hits } from '../engine/hits.ts'
import type { Steps } from '../engine/steps.ts'
import { everyRowAsked } from './asked.ts'
import { type Asked, type Asking, askEverything, type JobOver } from './asking.ts'
import { type Finder, finderOf } from './finder.ts'
import type { CheckInput } from './input.ts'
import type { Examined } from './run.ts'
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

  *rows(each: Check, job: JobOver): Steps<Asked> {
    const dataset = this.#dataset
    return this.#found(each, job) ?? { dataset, rows: yield* everyRowAsked(each, job(dataset), this.about()) }
  }

  idle(each: Check, job: JobOver, undetermined = false): Examined | undefined {
    const found = this.#found(each, job)
    if (!found) return undefined
    const { dataset, rows, finder } = found
    const hits = rows.length === 0 ? none : finder.hits(job(dataset), rows, each.conditions)
    if (!hits || hits.sure.length > 0 || (undetermined && hits.open.length > 0)) return undefined
    return { subject: each.subject, subjects: rows.length, hits: 0, unknown: hits.open.length }
  }

  /** The rows of a check by looking them up; undefined where that cannot be done. */
  #found(each: Check, job: JobOver): Required<Asked> | undefined {
    const [finder, few] = [this.#finder, this.#few]
    // A host is told the number of a row that no record and no key stands for.
    if (!finder || !few || (this.#hasHosts && !isNamed(this.#dataset, each.subject))) return undefined
    const rows = finder.rowsAsked(each, few.dataset, few.about, finder.engine, job)
    return rows && { dataset: few.dataset, rows, finder }
  }
}

const none: Hits = { sure: [], open: [] }

const isNamed = ({ graph }: Dataset, entity: string): boolean => {
  const { grain = 'pair', registers = [] } = graph.entities[entity] ?? {}
  return grain === 'key' || registers.length > 0
}
