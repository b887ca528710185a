import type { Job, RuleEngine, Verdicts } from './engine.ts'

/**
 * Work that asks for verdicts and goes on with them: the same code runs at once, with pauses, or on an engine
 * that answers later, as whoever drives it sees fit.
 */
export type Steps<R> = Generator<Job | typeof PAUSE, R, Verdicts>

/** Asks for nothing: a good moment to let others run. */
export const PAUSE = 'pause'

/** Does all of it at once. */
export function atOnce<R>(steps: Steps<R>, engine: RuleEngine): R {
  let step = steps.next()
  while (!step.done) step = step.value === PAUSE ? steps.next() : steps.next(engine.evaluate(step.value))
  return step.value
}
