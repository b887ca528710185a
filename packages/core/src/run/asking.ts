import type { Check } from '../checks/check.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { byRow } from '../dataset/foundation.ts'
import { columnEngine, everyRow, type Job, type RuleEngine } from '../engine/engine.ts'
import { everyRowAsked, rowsAsked } from './asked.ts'
import type { CheckInput } from './input.ts'
import { type Concerned, concerned } from './subjects.ts'

/** Rows of the subject of a check, and the dataset that numbers them. */
interface Asked {
  readonly dataset: Dataset
  readonly rows: Int32Array
}

/** What a run asks about. */
export interface Asking {
  /** Rows of the dataset that is run over; absent where all are asked about. */
  about(): Concerned | undefined
  rows(engine: RuleEngine, each: Check, job: Omit<Job, keyof Asked>): Asked
}

/**
 * Asks about everything, or about the subjects of a run: by looking up their rows where the dataset and the
 * check allow it, else by evaluating whom each row is about. Error `run.subject`.
 */
export function createAsking(dataset: Dataset, { subjects, engine, hostFacts }: CheckInput): Asking {
  if (!subjects)
    return {
      about: () => undefined,
      rows: (_, { subject }) => ({ dataset, rows: everyRow(dataset, subject) }),
    }
  const few = engine === undefined || engine === columnEngine ? byRow(dataset) : undefined
  const fewAbout = few && concerned(few, subjects)
  let all = few ? undefined : concerned(dataset, subjects)
  const about = (): Concerned => {
    all ??= concerned(dataset, subjects)
    return all
  }
  return {
    about,
    rows(by, each, job) {
      // A host is told the number of a row that no record and no key stands for.
      const isNumbered = hostFacts !== undefined && !isNamed(dataset, each.subject)
      const found =
        few && fewAbout && !isNumbered
          ? rowsAsked(by, { ...job, dataset: few, rows: none }, each, fewAbout)
          : undefined
      return few && found
        ? { dataset: few, rows: found }
        : { dataset, rows: everyRowAsked(by, { ...job, dataset, rows: none }, each, about()) }
    },
  }
}

const none = new Int32Array()
const isNamed = ({ graph }: Dataset, entity: string): boolean => {
  const { grain = 'pair', registers = [] } = graph.entities[entity] ?? {}
  return grain === 'key' || registers.length > 0
}
