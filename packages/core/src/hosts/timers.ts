import { refusal } from './refusal.ts'

/** What counts the milliseconds of a timeout: the engine's own `setTimeout`, or a host's in its place. */
export interface Timers {
  setTimeout(run: () => void, ms: number): unknown
  clearTimeout(timer: unknown): void
}

/** The timers given, or else the engine's. Error `host.timers` where there are none. */
export function timersFor(given: Timers | undefined, fact: string): Timers {
  const own = globalThis as unknown as Partial<Timers>
  if (given) return given
  if (!own.setTimeout || !own.clearTimeout) throw refusal('host.timers', { host: fact })
  return own as Timers
}
