import { refusal } from './refusal.ts'
import type { Stop } from './stop.ts'
import type { Timers } from './timers.ts'

/** What became of one call to a host: never a rejection. */
export type Called<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: 'host.failed' | 'host.timeout'; readonly detail: string | null }

export interface Waiting {
  readonly stop: Stop
  /** Null, as `timers` then is: waits as long as it takes. */
  readonly timeoutMs: number | null
  readonly timers: Timers | null
}

/**
 * Calls a host and waits for the answer or the end of the time. The host's signal is aborted when the time is
 * over or the run is aborted; after the latter this never settles, and nobody is called any more.
 */
export function call<T>(
  ask: (signal: AbortSignal | undefined) => T | PromiseLike<T>,
  { stop, timeoutMs, timers }: Waiting,
): Promise<Called<T>> {
  const own = typeof AbortController === 'undefined' ? undefined : new AbortController()
  return new Promise((settle) => {
    if (stop.isAborted()) return
    let over = false
    const end = (): void => {
      over = true
      forget()
      timers?.clearTimeout(timer)
    }
    const answer = (called: Called<T>): void => {
      if (over) return
      end()
      settle(called)
    }
    const failed = (error: unknown) => answer({ ok: false, code: 'host.failed', detail: detailOf(error) })
    const forget = stop.tell((reason) => {
      end()
      own?.abort(reason)
    })
    const timer = timers?.setTimeout(() => {
      answer({ ok: false, code: 'host.timeout', detail: null })
      own?.abort(refusal('host.timeout', { ms: timeoutMs }))
    }, timeoutMs ?? 0)
    try {
      Promise.resolve(ask(own?.signal)).then((value) => answer({ ok: true, value }), failed)
    } catch (error) {
      failed(error)
    }
  })
}

function detailOf(error: unknown): string | null {
  const said = typeof error === 'object' && error !== null && 'message' in error ? error.message : error
  return typeof said === 'string' && said !== '' ? said : null
}
