import type { Condition } from '../../expression/node.ts'
import { isHeduiError } from '../../model/error.ts'
import { type Bits, noBits } from '../bits.ts'
import { columnEngine, type Job, type RuleEngine, type Verdicts } from '../engine.ts'
import type { Truth } from '../vector.ts'
import { At } from './at.ts'
import { createCompiler } from './compile.ts'
import { vectorAt } from './items.ts'
import { pathOf } from './path.ts'
import { programOf } from './programs.ts'
import { RowJob } from './row-job.ts'
import type { Holds } from './value.ts'
import { walked } from './walked.ts'

/** From so many rows on, whole columns are faster. */
const many = 512

/**
 * Evaluates row by row, and of a row only what decides. The same facts should be handed over each time: what is
 * made ready of them is kept with them. What it cannot say, and what is an error, is asked of the column engine:
 * host facts, which are asked of all rows at once, among them.
 */
export const rowEngine: RuleEngine = {
  name: 'rows',
  supports: { bounds: true, hostFacts: 'sync' },
  evaluate: (job) => (job.rows.length < many ? rowByRow(job) : wholeColumns(job)),
}

function wholeColumns(job: Job): Verdicts {
  job.onFigure?.(null)
  return columnEngine.evaluate(job)
}

function rowByRow(job: Job): Verdicts {
  const program = programOf(job)
  const compiler = createCompiler(program, job)
  const rowJob = new RowJob(job)
  let columns: Verdicts | undefined
  const ats = Array.from(job.rows, (row) => new At(rowJob, row))
  const truth = (condition: Condition): Truth =>
    asked(
      condition,
      () => truthsAt(compiler.condition(condition, program.subject), ats),
      (columns) => columns.truth(condition),
    )
  return {
    rules: Object.fromEntries(Object.entries(job.rules).map(([id, rule]) => [id, truth(rule)])),
    truth,
    fact(name) {
      const reference = program.reference(name)
      return asked(
        reference,
        () => vectorAt(compiler.value(reference, program.subject), ats),
        (columns) => columns.fact(name),
      )
    },
    walk: (path, of) =>
      asked(
        path,
        () => walked(pathOf(compiler, path, program.subject, of), ats),
        (columns) => columns.walk(path, of),
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
