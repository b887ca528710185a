import type { AsyncRuleEngine, Job, RuleEngine, Verdicts } from '../engine/engine.ts'
import { PAUSE, type Steps } from '../engine/steps.ts'
import type { Truth } from '../engine/vector.ts'
import type { Condition } from '../expression/node.ts'
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
          : steps.next(await Promise.race([answered(engine, step.value), stop.aborted]))
    }
    return step.value
  } finally {
    stop.close()
  }
}

/** The answers of an engine; of one that answers later, with those to further conditions at hand. */
async function answered(engine: RuleEngine | AsyncRuleEngine, job: Job): Promise<Verdicts> {
  const answer = engine.evaluate(job)
  if (!('then' in answer)) return answer
  const verdicts = await answer
  const truths = new Map<Condition, Truth>()
  for (const condition of job.further ?? []) truths.set(condition, await verdicts.truth(condition))
  return {
    rules: verdicts.rules,
    fact: (name) => verdicts.fact(name),
    walk: (path, of) => verdicts.walk(path, of),
    truth(condition) {
      const truth = truths.get(condition)
      if (!truth)
        throw new RangeError('an engine that answers later was asked a condition that the job does not name')
      return truth
    },
  }
}
