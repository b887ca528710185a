import { columnEngine } from '@hedui/core'
import type { Tries } from '../properties/claim.ts'
import { type Runner, runnerOf } from '../suites/runner.ts'
import type { AnyEngine } from './ask.ts'
import { agreement } from './laws/agreement.ts'
import { knowledge } from './laws/knowledge.ts'
import { logic as logicLaws } from './laws/logic.ts'
import { runs as runLaws } from './laws/runs.ts'
import type { Section, Under } from './section.ts'
import { aggregates } from './tables/aggregates.ts'
import { comparisons } from './tables/comparisons.ts'
import { hostFacts } from './tables/host-facts.ts'
import { logic } from './tables/logic.ts'
import { refusals } from './tables/refusals.ts'
import { running } from './tables/running.ts'
import { settings } from './tables/settings.ts'

export interface EngineSuite {
  /** How often each law is tried, and from which seed. */
  readonly tries?: Tries
  /** What random documents are compared with; left out: the column engine. */
  readonly against?: AnyEngine
}

const sections: readonly Section[] = [
  logic,
  comparisons,
  aggregates,
  settings,
  running,
  refusals,
  logicLaws,
  knowledge,
  runLaws,
]

/**
 * Declares the tests that every rule engine passes: truth tables, every operator over exact, bounded,
 * unknown and absent values, aggregates, settings, independence of runs, refusals, and the laws of
 * the semantics over random documents and data, of which a failure prints the seed.
 */
export function testEngine(
  engine: AnyEngine,
  { tries: { runs: numRuns = 100, seed = 1, path } = {}, against = columnEngine }: EngineSuite = {},
  runner?: Runner,
): void {
  const { describe, it } = runnerOf(runner)
  const under: Under = { engine, against, runs: { numRuns, seed, ...(path !== undefined && { path }) } }
  const more = [
    ...(engine.supports.hostFacts === 'none' ? [] : [hostFacts]),
    ...(engine === against ? [] : [agreement]),
  ]
  describe(`the engine ${engine.name}`, () => {
    for (const { name, promises } of [...sections, ...more])
      describe(name, () => {
        for (const [promise, prove] of Object.entries(promises)) it(promise, () => prove(under))
      })
  })
}
