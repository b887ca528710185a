import { columnEngine } from '@hedui/core'
import { frameOf, type TestFrame } from '../frame.ts'
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

export interface TestEngineOptions extends Partial<TestFrame> {
  /** Random cases for each law; left out: 100. */
  readonly numRuns?: number
  /** The seed that a failure printed. */
  readonly seed?: number
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
export function testEngine(engine: AnyEngine, options: TestEngineOptions = {}): void {
  const { describe, it } = frameOf(options)
  const { numRuns = 100, seed, against = columnEngine } = options
  const under: Under = { engine, against, runs: { numRuns, ...(seed !== undefined && { seed }) } }
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
