import type { AsyncRuleEngine, RuleEngine } from '../engine/engine.ts'
import { PAUSE, type Steps } from '../engine/steps.ts'
import { pause } from './pause.ts'
import { createStop, throwIfAborted } from './stop.ts'

/** Does the steps one by one, letting others run in between. Rejects with the reason of the signal once that is aborted. */
export async function drive<R>(
  steps: Steps<R>,
  engine: RuleEngine | AsyncRuleEngine,
  signal: AbortSignal | undefined,
): Promise<R> {
  const stop = createStop(signal)
  try {
    let step = steps.next()
    while (!step.done) {
      await pause()
      throwIfAborted(signal)
      step =
        step.value === PAUSE
          ? steps.next()
          : steps.next(await Promise.race([engine.evaluate(step.value), stop.aborted]))
    }
    return step.value
  } finally {
    stop.close()
  }
}
