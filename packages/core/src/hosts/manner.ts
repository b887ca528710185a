import type { AskOne, AsyncHostFact, BatchHostFact } from './host-fact.ts'
import { refusal } from './refusal.ts'
import { type Timers, timersFor } from './timers.ts'

/** How a host fact is asked, whichever way the host wrote it. */
export interface Manner {
  readonly one: AskOne | null
  readonly batch: BatchHostFact['batch'] | null
  readonly atOnce: number
  readonly timeoutMs: number | null
  readonly timers: Timers | null
}

export interface Timing {
  /** For facts that name no time of their own. */
  readonly hostTimeoutMs?: number
  /** What counts the time where the JavaScript engine has no `setTimeout`, or a test does. */
  readonly timers?: Timers
}

const usualAtOnce = 16

/**
 * Errors: `host.shape` for what is no host fact, `host.number` for a time or number of calls that is not
 * above 0, `host.timers` where a time is set and nothing can count it.
 */
export function mannerOf(name: string, fact: AsyncHostFact, { hostTimeoutMs, timers }: Timing): Manner {
  const { one, batch, atOnce, timeoutMs } = written(fact)
  if ((typeof one === 'function') === (typeof batch === 'function'))
    throw refusal('host.shape', { host: name })
  const time = timeoutMs ?? hostTimeoutMs ?? null
  return {
    one: one ?? null,
    batch: batch ?? null,
    atOnce: positive(name, 'atOnce', atOnce ?? usualAtOnce),
    timeoutMs: time === null ? null : positive(name, 'timeoutMs', time),
    timers: time === null ? null : timersFor(timers, name),
  }
}

interface Written {
  readonly one?: AskOne
  readonly batch?: BatchHostFact['batch']
  readonly atOnce?: number
  readonly timeoutMs?: number
}

function written(fact: AsyncHostFact): Written {
  if (typeof fact === 'function') return { one: fact }
  if (typeof fact !== 'object' || fact === null) return {}
  const { timeoutMs } = fact
  const timed = timeoutMs === undefined ? {} : { timeoutMs }
  // Called as methods, so that a fact may be an object with a state of its own.
  if ('batch' in fact && typeof fact.batch === 'function')
    return { ...timed, batch: (subjects, asking) => fact.batch(subjects, asking) }
  if ('one' in fact && typeof fact.one === 'function')
    return {
      ...timed,
      ...(fact.atOnce !== undefined && { atOnce: fact.atOnce }),
      one: (subject, asking) => fact.one(subject, asking),
    }
  return {}
}

function positive(host: string, setting: string, value: number): number {
  if (typeof value !== 'number' || !(value > 0))
    throw refusal('host.number', { host, setting, found: String(value) })
  return value
}
