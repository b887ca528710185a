import type { Dataset } from '../dataset/dataset.ts'
import { byRow } from '../dataset/foundation.ts'
import { isColumnEngine } from '../engine/engine.ts'
import { everyRowAsked } from './asked.ts'
import { type Asking, askEverything } from './asking.ts'
import { finderOf } from './finder.ts'
import type { CheckInput } from './input.ts'
import { type Concerned, concerned } from './subjects.ts'

/**
 * Asks about everything, or about the subjects of a run: by looking up their rows where dataset, engine and
 * check allow it, else by evaluating whom each row is about. Error `run.subject`.
 */
export function createAsking(
  dataset: Dataset,
  { subjects, hostFacts }: Pick<CheckInput, 'subjects' | 'hostFacts'>,
  engine: unknown,
): Asking {
  if (!subjects) return askEverything(dataset)
  const finder = finderOf(dataset)
  const few = finder && isColumnEngine(engine) ? byRow(dataset) : undefined
  const fewAbout = few && concerned(few, subjects)
  let all = few ? undefined : concerned(dataset, subjects)
  const about = (): Concerned => {
    all ??= concerned(dataset, subjects)
    return all
  }
  return {
    about,
    *rows(each, job) {
      // A host is told the number of a row that no record and no key stands for.
      const isNumbered = hostFacts !== undefined && !isNamed(dataset, each.subject)
      if (finder && few && fewAbout && !isNumbered) {
        const found = finder.rowsAsked(each, few, fewAbout, finder.engine, job)
        if (found) return { dataset: few, rows: found, engine: finder.engine }
      }
      return { dataset, rows: yield* everyRowAsked(each, job(dataset), about()) }
    },
  }
}

const isNamed = ({ graph }: Dataset, entity: string): boolean => {
  const { grain = 'pair', registers = [] } = graph.entities[entity] ?? {}
  return grain === 'key' || registers.length > 0
}
