import { remember } from '../../dataset/remember.ts'
import type { Condition } from '../../expression/node.ts'
import { isHeduiError } from '../../model/error.ts'
import { type Bits, noBits } from '../bits.ts'
import { columnEngine, type Job, type RuleEngine, type Verdicts } from '../engine.ts'
import type { Truth, Vector } from '../vector.ts'
import { At } from './at.ts'
import { createCompiler } from './compile.ts'
import { vectorAt } from './items.ts'
import { pathOf } from './path.ts'
import { programOf } from './programs.ts'
import { RowJob } from './row-job.ts'
import type { RowVerdicts } from './row-verdicts.ts'
import type { Holds } from './value.ts'
import { walked } from './walked.ts'
import { answersWithout } from './without.ts'

/** From so many rows on, whole columns are faster. */
const many = 512

/**
 * Evaluates row by row, and of a row only what decides. The same facts should be handed over each time: what is
 * made ready of them is kept with them. What it cannot say, and what is an error, is asked of the column engine:
 * host facts, which are asked of all rows at once, among them.
 */
export const rowEngine = {
  name: 'rows',
  supports: { bounds: true, hostFacts: 'sync' },
  evaluate: (job: Job): RowVerdicts =>
    job.rows.length < many ? rowByRow(job) : { ...wholeColumns(job), without: () => undefined },
} as const satisfies RuleEngine

function wholeColumns(job: Job): Verdicts {
  job.onFigure?.(null)
  return columnEngine.evaluate(job)
}

function rowByRow(job: Job): RowVerdicts {
  const program = programOf(job)
  const compiler = createCompiler(program, job)
  const rowJob = new RowJob(job)
  let columns: Verdicts | undefined
  const ats = Array.from(job.rows, (row) => new At(rowJob, row))
  const truthOf = (condition: Condition) => truthsAt(compiler.condition(condition, program.subject), ats)
  const vectorOf = (fact: string) => vectorAt(compiler.value(program.reference(fact), program.subject), ats)
  const truth = (condition: Condition): Truth =>
    asked(
      condition,
      () => truthOf(condition),
      (columns) => columns.truth(condition),
    )
  const found = new Map<string, Vector>()
  const fact = (name: string): Vector =>
    remember(found, name, () =>
      asked(
        program.reference(name),
        () => vectorOf(name),
        (columns) => columns.fact(name),
      ),
    )
  const conditions = job.rules
  const rules = Object.fromEntries(Object.entries(conditions).map(([id, rule]) => [id, truth(rule)]))
  return {
    rules,
    truth,
    fact,
    walk: (path, of) =>
      asked(
        path,
        () => walked(pathOf(compiler, path, program.subject, of), ats),
        (columns) => columns.walk(path, of),
      ),
    without: (figures) =>
      columns
        ? undefined
        : answersWithout(
            { program, job: rowJob, conditions, rules, fact, asked: found, truthOf, vectorOf },
            figures,
          ),
  }

  function asked<T>(what: object, own: () => T, otherwise: (columns: Verdicts) => T): T {
    if (program.refused.has(what)) return otherwise(byColumns())
    try {
      return own()
    } catch (error) {
      if (!isHeduiError(error)) throw error
      program.refused.add(what)
      return otherwise(byColumns())
    }
  }

  function byColumns(): Verdicts {
    columns ??= wholeColumns({ ...job, rules: {} })
    return columns
  }
}

function truthsAt(holds: Holds, ats: readonly At[]): Truth {
  const definite: Bits = noBits(ats.length)
  const possible: Bits = noBits(ats.length)
  ats.forEach((at, i) => {
    const truth = holds(at)
    definite.words[i >>> 5]! |= (truth >>> 1) << (i & 31)
    possible.words[i >>> 5]! |= +(truth > 0) << (i & 31)
  })
  return { definite, possible }
}
